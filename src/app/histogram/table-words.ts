// The words of the histogram as a table, in English.

export const TABLE_WORDS = {
  /** `Articles by month, April to August 2021`; `span` is null for no bars. */
  caption: (title: string, span: string | null) => (span === null ? title : `${title}, ${span}`),
  columns: { period: 'Period', answers: 'Articles that answer', total: 'Of all', share: 'Share' },
  total: 'Total',
} as const
