// How the words and operators of a query are told apart in French.

import { FRENCH } from './query-words.fr.ts'
import { translateThingWords } from './translated-words.ts'

export const { TOKEN, JOINING, TIMED, FACET_OPERATOR, JOINTS } = translateThingWords(FRENCH)
