// A passage as a quotation, and quotation marks within quotation marks, as French prints them.

/** Text with a full stop, unless it ends with a stop of its own. */
export const stopped = (text: string): string => (/[.?!…]["'’”»)]*$/.test(text) ? text : `${text}.`)

/** The text with curled quotation marks for its angled and straight ones, to stand within angled ones. */
const nestQuotes = (text: string): string =>
  text
    .replaceAll(/«\s*/g, '“')
    .replaceAll(/\s*»/g, '”')
    .replaceAll(/(^|[\s([])"/g, '$1“')
    .replaceAll('"', '”')

const quoted = (text: string): string => `«\u00A0${nestQuotes(text)}\u00A0»`

/** A title in quotation marks. The stop follows them. */
export const quotedTitle = (title: string): string => stopped(quoted(title))

/** Prints a passage in quotation marks, and its source on the next line, after a dash. `source` is a citation with the address of the passage. */
export const printQuotation = (passage: string, source: string): string => `${quoted(passage)}\n— ${source}`
