// A passage as a quotation, and quotation marks within quotation marks.

/** The text with single quotation marks for its double ones, to stand within double ones. */
export const nestQuotes = (text: string): string =>
  text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([])"/g, '$1‘')
    .replaceAll('"', '’')

/** Prints a passage in quotation marks, and its source on the next line, after a dash. `source` is a citation with the address of the passage. */
export const printQuotation = (passage: string, source: string): string => `“${nestQuotes(passage)}”\n— ${source}`
