// The words of the histogram as a table, in French.

import type { Translated } from '../../model/translated.ts'
import type { TABLE_WORDS as ENGLISH } from './table-words.ts'

export const TABLE_WORDS: Translated<typeof ENGLISH> = {
  caption: (title, span) => (span === null ? title : `${title}, ${span}`),
  columns: { period: 'Période', answers: 'Articles trouvés', total: 'Sur', share: 'Part' },
  total: 'Total',
}
