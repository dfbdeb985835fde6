// How the words and operators of a query are told apart in Spanish.

import { SPANISH } from './query-words.es.ts'
import { translateThingWords } from './translated-words.ts'

export const { TOKEN, JOINING, TIMED, FACET_OPERATOR, JOINTS } = translateThingWords(SPANISH)
