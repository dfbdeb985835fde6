// The words of an article and of a view as Markdown.

export const MARKDOWN_WORDS = {
  address: 'Address',
  original: 'Original',
  publisher: 'Publisher',
  credit: 'Credit',
  place: 'Dateline',
  themes: 'Themes',
  places: 'Places',
  format: 'Format',
  source: 'Captured in',
  /** Before what each line is. */
  fact: (name: string, values: string) => `${name}: ${values}`,
  lines: ([first, last]: readonly [number, number]) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  truncated: 'The capture ends inside this article.',
  copy: 'An unofficial copy.',
  /** What a view is. */
  view: (publisher: string, archive: string) => `${publisher}. Summaries of its listings, read in ${archive}.`,
} as const
