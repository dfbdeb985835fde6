import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { printQuery } from '../../../src/search/query/print-query.ts'

/** Anything that means something in the language, in any order, beside any text. */
const arbitraryQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'work',
        'the',
        'COVID-19',
        'ILO’s',
        '"',
        '"decent work"',
        '“a phrase”',
        '-',
        '-video',
        '-"x y"',
        'OR',
        'or',
        'NOT',
        '(“x y”)',
        'title:',
        'title:work',
        'kicker:"ILO Appeal"'
      ),
      fc.constantFrom(
        'theme:skills',
        'theme:skills OR theme:wages',
        'place:ID OR',
        '-theme:"Youth employment"',
        'place:ID',
        'THEME:x',
        'before:2021-06',
        'after:2020',
        'date:2021-04/2021-06',
        'date:x',
        'date:28 July 2021',
        'theme: skills',
        'titel:work',
        '-after:2020',
        '10:30',
        'http://a.b/c'
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('Ţacu', '労働', '½', 'title:½', '労働 OR a', '㉮ﾣ')
    ),
    { maxLength: 8 }
  )
  .chain((parts) => fc.constantFrom(' ', '  ', '').map((separator) => parts.join(separator)))

describe('a query', () => {
  it('is read again as it was once it is printed', () => {
    fc.assert(
      fc.property(arbitraryQuery, (text) => {
        const query = parseQuery(text)
        expect(parseQuery(printQuery(query))).toEqual(query)
      })
    )
  })

  it('is read again where letters with stops meet a script without spaces', () => {
    for (const text of ['㏘⻳', '龟.p', 'U.N.龟']) {
      const query = parseQuery(text)
      expect(parseQuery(printQuery(query))).toEqual(query)
    }
  })

  it('is read again where a Hangul filler stands on a quote or a dash', () => {
    for (const text of ['-video"decent work"\uFFA0', 'a -\uFFA0 b', 'work"\uFFA0']) {
      const query = parseQuery(text)
      expect(parseQuery(printQuery(query))).toEqual(query)
    }
  })

  it('means the same with invisible marks in it', () => {
    const marks = fc.array(
      fc.record({ at: fc.nat(), mark: fc.constantFrom('\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF') })
    )
    fc.assert(
      fc.property(arbitraryQuery, marks, (query, inserted) => {
        const marked = inserted.reduce((text, { at, mark }) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + mark + text.slice(place)
        }, query)
        expect(parseQuery(marked)).toEqual(parseQuery(query))
      })
    )
  })

  it('can be any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => parseQuery(text)).not.toThrow()
      })
    )
  })

  it.each([
    ['migrant workers', 'migrant workers'],
    ['the future of work', 'future work'],
    ['the', 'the'],
    ['work WORK Work', 'Work'],
    ['COVID-19', 'COVID 19'],
    ['"decent work" -video', '"decent work" -video'],
    ['“Decent  Work”', '"decent work"'],
    ['"decent wo', 'decent wo'],
    ['work"', 'work'],
    ['wages OR pay asia', 'wages OR pay asia'],
    ['wages OR', 'wages'],
    ['OR wages', 'wages'],
    ['covid-19 OR ebola', '"covid 19" OR ebola'],
    ['-covid-19', '-"covid 19"'],
    ['work - pay', 'work pay'],
    ['-', ''],
    ['title:work kicker:"ILO appeal"', 'title:work kicker:"ilo appeal"'],
    ['Title:Work', 'title:Work'],
    ['title: work', 'title:work'],
    ['theme: skills', 'theme:skills'],
    ['-format: video work', 'work -format:video'],
    ['Note: work', 'Note work'],
    ['skills NOT women', 'skills -women'],
    ['NOT theme:skills work', 'work -theme:skills'],
    ['work NOT', 'work not'],
    ['work not pay', 'work not pay'],
    ['titel:work', 'title:work'],
    ['formta:video', 'format:video'],
    ['rate:5', 'rate 5'],
    ['("trade union")', '"trade union"'],
    ['[“trade union”] work', '"trade union" work'],
    ['(trade union)', 'trade union'],
    ['10:30 http://ilo.org', '10 30 http ilo org'],
    ['theme:skills -format:video place:"Viet Nam"', '-format:video'],
    ['before:2021-06 after:2020 date:2021-04/2021-06', 'before:2021-06 after:2020 date:2021-04/2021-06'],
    ['date:28/07/2021', 'date:2021-07-28'],
    ['date:April 2021 wages', 'wages date:2021-04'],
    ['wages date: 28 July 2021 training', 'wages training date:2021-07-28'],
    ['after:2020 may', 'after:2020-05'],
    ['date:2021-4', 'date:2021-04'],
    ['date:2021-02-30', 'date:2021-02-30'],
    ['before:2021-13 work', 'work before:2021-13'],
    ['before:2021/2022', 'before:2021/2022'],
    ['date:', 'date'],
    ['-before:2021', '-"before 2021"'],
  ])('of %j is read as %j', (text, printed) => {
    expect(printQuery(parseQuery(text))).toContain(printed)
  })

  it('takes its last word as the beginning of one, and long words before it for their inflections', () => {
    const prefixes = parseQuery('youth job migr')
      .wanted.flat()
      .map((clause) => clause.kind === 'word' && clause.prefix)
    expect(prefixes).toEqual([{ longer: 3 }, null, { longer: null }])
  })

  it('is read in its first 2,000 letters, and with 32 words at most', () => {
    expect(parseQuery('word '.repeat(20_000)).wanted).toHaveLength(1)
    expect(parseQuery(Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ')).wanted).toHaveLength(32)
    expect(parseQuery(Array.from({ length: 100 }, (_, n) => `"w${n} of"`).join(' ')).wanted).toHaveLength(16)
    expect(parseQuery(`"${'w '.repeat(100)}" more`).wanted).toHaveLength(1)
  })
})
