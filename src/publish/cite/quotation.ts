// A passage as a quotation, and quotation marks within quotation marks, as English prints them.

/** Text with a full stop, unless it ends with a stop of its own. */
export const stopped = (text: string): string => (/[.?!…]["'’”)]*$/.test(text) ? text : `${text}.`)

/** The text with single quotation marks for its double ones, to stand within double ones. */
const nestQuotes = (text: string): string =>
  text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([])"/g, '$1‘')
    .replaceAll('"', '’')

/** A title in quotation marks: those within it are single ones. The stop is part of it. */
export const quotedTitle = (title: string): string => `“${stopped(nestQuotes(title))}”`

/** Prints a passage in quotation marks, and its source on the next line, after a dash. `source` is a citation with the address of the passage. */
export const printQuotation = (passage: string, source: string): string => `“${nestQuotes(passage)}”\n— ${source}`
