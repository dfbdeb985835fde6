import { describe, expect, it } from 'vitest'
import { parseCsv, printCsv } from '../../src/publish/csv.ts'

const printed = (...fields: string[]) => printCsv([fields]).slice(1)

describe('a table as CSV', () => {
  it('says at its beginning that it is UTF-8, and ends each line with CR LF', () => {
    expect(
      printCsv([
        ['day', 'title'],
        ['2021-07-27', 'Caf\u00e9'],
      ])
    ).toBe('\uFEFFday,title\r\n2021-07-27,Caf\u00e9\r\n')
  })

  it('quotes separators, quotes and line ends, and doubles the quotes', () => {
    expect(printed('a, b', 'say "so"', 'two\nlines', 'a; b', 'plain')).toBe(
      '"a, b","say ""so""","two\nlines","a; b",plain\r\n'
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\uFF1D1'])(
    'gives a spreadsheet no formula: %j',
    (field) => {
      expect(printed(field).replace(/^"/, '')).toMatch(/^'/)
      expect(parseCsv(printCsv([[field]]))).toEqual([[field]])
    }
  )

  it('leaves an apostrophe at the beginning of a title alone', () => {
    expect(printed("'Decent work' at 100")).toBe("'Decent work' at 100\r\n")
  })

  it.each(['day\r\n', '\uFEFFday', '\uFEFF"day\r\n', '\uFEFFday,', '\uFEFFd"ay\r\n'])(
    'reads no other text: %j',
    (text) => {
      expect(parseCsv(text)).toBeNull()
    }
  )
})
