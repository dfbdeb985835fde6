// Tables as CSV by RFC 4180, for spreadsheets and programs: in UTF-8 with a byte order mark, without which Excel takes the bytes for another encoding.
// A field that a spreadsheet would compute is printed with an apostrophe before it, and read back without.

/** The sign at the beginning of the file that says UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet takes for a formula (after OWASP, "CSV injection"), with any apostrophes before it, so that {@link restore} is exact. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/

/** A field that must be quoted. Semicolons and tabs are separators in some spreadsheets. */
const SPECIAL = /^\s|\s$|[",;\t\r\n]/

/** One record: its fields in order. At least one. */
export type CsvRecord = readonly string[]

const neutralize = (field: string): string => (FORMULA.test(field) ? `'${field}` : field)

/** The inverse of {@link neutralize}: what a program does with each field that it reads. */
const restore = (field: string): string => (field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field)

function printField(field: string): string {
  const safe = neutralize(field)
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Prints one record with its line end. */
export const printCsvRecord = (record: CsvRecord): string => `${record.map(printField).join(',')}\r\n`

/** Prints a table, the names of its columns first. Each line ends with CR LF, the last one too. */
export const printCsv = (records: Iterable<CsvRecord>): string =>
  BYTE_ORDER_MARK + Array.from(records, printCsvRecord).join('')

/** Reads what {@link printCsv} prints: its exact inverse. null for text that is not such a table. */
export function parseCsv(text: string): string[][] | null {
  if (!text.startsWith(BYTE_ORDER_MARK)) return null
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  field.lastIndex = BYTE_ORDER_MARK.length
  while (field.lastIndex < text.length) {
    const found = field.exec(text)
    if (found === null) return null
    const [, quoted, plain = '', end] = found
    record.push(restore(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return record.length === 0 ? records : null
}
