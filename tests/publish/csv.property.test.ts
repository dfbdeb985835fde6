import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, printCsv } from '../../src/publish/csv.ts'

const anyField = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom("'", '"', ',', '=', '-', ' ', '\r', '\n', '\t', '\uFEFF', 'a'), { maxLength: 8 })
    .map((all) => all.join(''))
)
const anyTable = fc.array(fc.array(anyField, { minLength: 1, maxLength: 4 }), { maxLength: 6 })

describe('a table as CSV', () => {
  it('is read back as it was, whatever text is in it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(parseCsv(printCsv(table))).toEqual(table)
      })
    )
  })

  it('is read by another reader with the same fields, of which none begins like a formula', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const read = parse(printCsv(table), { bom: true, relax_column_count: true })
        expect(
          read.map((record) =>
            record.map((field) => (/^'+\s*[=+\-@＝＋－＠\t\r\n]/.test(field) ? field.slice(1) : field))
          )
        ).toEqual(table)
        expect(read.flat().filter((field) => /^\s*[=+\-@＝＋－＠\t\r\n]/.test(field))).toEqual([])
      })
    )
  })
})
