import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MOST_ROWS, indexOfMonth, startAt, stopAfter } from '../../../src/app/archive/list-part.ts'
import { addStarts } from '../../../src/model/card-files.ts'
import type { Month } from '../../../src/model/day.ts'
import type { Hits } from '../../../src/search/results.ts'

/** An archive of a few months, newest first, some of them longer than a list may be. */
const archive = fc
  .array(fc.integer({ min: 1, max: MOST_ROWS + 100 }), { minLength: 1, maxLength: 8 })
  .map((counts) =>
    addStarts(counts.map((count, at) => ({ month: `20${20 - at}-0${(at % 9) + 1}` as Month, count, hash: '' })))
  )

interface List {
  readonly months: ReturnType<typeof addStarts>
  readonly hits: Hits
}

/** Some of the archive's articles, newest or oldest first; the last of them only by a correction. */
const list: fc.Arbitrary<List> = fc
  .tuple(archive, fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([months, every, oldestFirst, share]) => {
    const size = months.reduce((sum, { count }) => sum + count, 0)
    const found = Array.from({ length: size }, (_, ordinal) => ordinal).filter((ordinal) => ordinal % every === 0)
    const ordinals = Uint32Array.from(oldestFirst ? found.toReversed() : found)
    return {
      months,
      hits: {
        total: ordinals.length,
        ordinals,
        uncorrected: Math.ceil(ordinals.length * share),
        reading: null,
        unknown: [],
      },
    }
  })

/** The month of the row at a place, by a look at every month. */
const monthOf = ({ months, hits }: List, place: number): string | undefined => {
  const ordinal = hits.ordinals?.[place] ?? -1
  return months.find(({ start, count }) => start <= ordinal && ordinal < start + count)?.month
}

it('begins a list with the first row of a month, or with what lies beyond it', () => {
  fc.assert(
    fc.property(list, fc.nat(8), (given, at) => {
      const { months, hits } = given
      const month = months[Math.min(at, months.length - 1)]?.month ?? ('2000-01' as Month)
      const rows = Array.from({ length: hits.uncorrected }, (_, place) => monthOf(given, place) ?? '')
      const isOldestFirst = (rows[0] ?? '') < (rows.at(-1) ?? '')
      const expected = rows.filter((each) => (isOldestFirst ? each < month : each > month)).length
      expect(indexOfMonth(hits, months, month)).toBe(expected)
    })
  )
})

it('begins the whole archive, whose ordinals are not listed, where it begins them in a list', () => {
  fc.assert(
    fc.property(list, fc.constantFrom('2000-01', '2018-02', '2018-03', '2020-01', '2030-01'), ({ months }, text) => {
      const total = months.reduce((sum, { count }) => sum + count, 0)
      const whole: Hits = { total, ordinals: null, uncorrected: total, reading: null, unknown: [] }
      const listed = { ...whole, ordinals: Uint32Array.from({ length: total }, (_, ordinal) => ordinal) }
      expect(indexOfMonth(whole, months, text as Month)).toBe(indexOfMonth(listed, months, text as Month))
    })
  )
})

it('stops a list in the order of time at the end of a month, after at most so many rows where a month has no more', () => {
  fc.assert(
    fc.property(list, fc.nat(3000), (given, at) => {
      const { months, hits } = given
      const start = Math.min(at, hits.total)
      const stop = stopAfter({ hits, byTime: true }, months, start)
      const isEndOfMonth = stop === hits.total || monthOf(given, stop) !== monthOf(given, stop - 1)
      const isOneMonth = monthOf(given, start) === monthOf(given, stop - 1)
      expect(isEndOfMonth).toBe(true)
      expect(stop - start <= MOST_ROWS || isOneMonth).toBe(true)
      expect(stop > start || start === hits.total).toBe(true)
      expect(hits.total - start > MOST_ROWS || stop === hits.total).toBe(true)
    })
  )
})

it('stops any other list after so many rows', () => {
  fc.assert(
    fc.property(list, fc.nat(3000), ({ months, hits }, at) => {
      const start = Math.min(at, hits.total)
      expect(stopAfter({ hits, byTime: false }, months, start)).toBe(Math.min(hits.total, start + MOST_ROWS))
    })
  )
})

it('names a place so that a list which begins there shows nothing twice and leaves nothing out', () => {
  fc.assert(
    fc.property(list, ({ months, hits }) => {
      const stop = stopAfter({ hits, byTime: true }, months, 0)
      fc.pre(stop < hits.total)
      const next = startAt({ hits, byTime: true }, months, stop)
      expect(typeof next === 'number' ? next - 1 : indexOfMonth(hits, months, next as Month)).toBe(stop)
    })
  )
})
