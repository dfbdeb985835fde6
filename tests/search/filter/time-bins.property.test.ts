// The view of the histogram, beside what a walk over every single day says.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeOverview } from '../../../src/build/bundle.ts'
import { makeCatalogue } from '../../../src/build/catalogue.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { type Day, dayFromNumber, dayNumber, firstDayOf, lastDayOf, type Period } from '../../../src/model/day.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { countsOfAll } from '../../../src/search/results-of-all.ts'
import { periodAt, periodsOf, viewOf, wholeView } from '../../../src/search/filter/time-bins.ts'
import { archiveOf, arbitraryArticle } from '../../support/arbitrary-archive.ts'

/** Two months by day, or five years by month: what fits on a phone. */
const MOST_ZOOMED_BARS = 62

const arbitrarySpan = fc
  .tuple(fc.integer({ min: 8_000, max: 19_000 }), fc.oneof(fc.nat(60), fc.nat(1_500), fc.nat(12_000)))
  .map(([start, length]) => ({ first: dayFromNumber(start), last: dayFromNumber(start + length) }))

/** A span with bounds that are written in any step, mostly inside it. */
const arbitraryQuestion = arbitrarySpan.chain((span) => {
  const [start, end] = [dayNumber(span.first), dayNumber(span.last)]
  const bound = fc.option(
    fc
      .tuple(fc.integer({ min: start - 40, max: end + 40 }), fc.constantFrom(4, 7, 10))
      .map(([number, length]) => dayFromNumber(number).slice(0, length) as Period)
  )
  const near = fc.tuple(fc.integer({ min: start, max: end }), fc.nat(70)).map(([number, length]) => ({
    from: dayFromNumber(number) as string as Period,
    to: dayFromNumber(number + length) as string as Period,
  }))
  return fc.record({ span: fc.constant(span), asked: fc.oneof(fc.record({ from: bound, to: bound }), near) })
})

function daysBetween(first: Day, last: Day): Day[] {
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, place) => dayFromNumber(start + place))
}

describe('viewOf', () => {
  it('has every day in view that lies in the archive and meets the bounds', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ span, asked: { from, to } }) => {
        const view = viewOf(span, { from, to })
        const met = daysBetween(span.first, span.last).filter(
          (day) => (from === null || day >= firstDayOf(from)) && (to === null || day <= lastDayOf(to))
        )
        const missed = met.filter((day) => day < firstDayOf(view.first) || lastDayOf(view.last) < day)
        expect(missed).toEqual([])
      })
    )
  })

  it('has no more bars than fit, unless it is the whole archive', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ span, asked }) => {
        const view = viewOf(span, asked)
        const isWhole = JSON.stringify(view) === JSON.stringify(wholeView(span))
        expect(isWhole || periodsOf(view).length <= MOST_ZOOMED_BARS).toBe(true)
      })
    )
  })

  it('goes down into any bar that is chosen, and shows exactly its parts, until bars are days', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.nat(), ({ span, asked }, choice) => {
        const view = viewOf(span, asked)
        const inArchive = periodsOf(view).filter(
          (period) => firstDayOf(period) <= span.last && span.first <= lastDayOf(period)
        )
        const bar = inArchive[choice % inArchive.length]
        if (bar === undefined) return
        const inner = viewOf(span, { from: bar, to: bar })
        const isDay = view.step === 'day'
        expect(inner.step).toBe(view.step === 'year' ? 'month' : 'day')
        expect(isDay || firstDayOf(inner.first) === firstDayOf(bar)).toBe(true)
        expect(isDay || lastDayOf(inner.last) === lastDayOf(bar)).toBe(true)
      })
    )
  })

  it('stays as it is when several bars of the whole archive are chosen', () => {
    fc.assert(
      fc.property(arbitrarySpan, fc.nat(), fc.nat(), (span, one, other) => {
        const whole = wholeView(span)
        const bars = periodsOf(whole)
        const [from, to] = [one % bars.length, other % bars.length].toSorted((a, b) => a - b).map((at) => bars[at])
        if (from === undefined || to === undefined || from === to) return
        expect(viewOf(span, { from, to })).toEqual(whole)
      })
    )
  })
})

describe('periodsOf', () => {
  it('names the periods that a walk over the days names', () => {
    fc.assert(
      fc.property(arbitraryQuestion, ({ span, asked }) => {
        const view = viewOf(span, asked)
        const walked = daysBetween(firstDayOf(view.first), lastDayOf(view.last)).map((day) => periodAt(view.step, day))
        expect(periodsOf(view)).toEqual([...new Set(walked)])
      })
    )
  })
})

describe('an archive of few days', () => {
  const arbitraryShort = fc
    .array(fc.tuple(arbitraryArticle, fc.integer({ min: 18_700, max: 18_744 })), { minLength: 1, maxLength: 40 })
    .map((dated) => archiveOf(dated.map(([article, number]) => ({ ...article, day: dayFromNumber(number) }))))

  it('has the same bars from the search as from what every page knows of it', () => {
    fc.assert(
      fc.property(arbitraryShort, (archive) => {
        const known = countsOfAll(makeOverview(archive), makeCatalogue(archive))
        expect(createEngine(buildColumns(archive), null).count(NO_CRITERIA).bins).toEqual(known.bins)
      })
    )
  })

  it('has a bar for each day of a month that is chosen, and they sum to the results', () => {
    fc.assert(
      fc.property(arbitraryShort, (archive) => {
        const month = archive.articles[0]?.day.slice(0, 7) as Period
        const { bins, total } = createEngine(buildColumns(archive), null).count({
          ...NO_CRITERIA,
          from: month,
          to: month,
        })
        expect(bins).toHaveLength(daysBetween(firstDayOf(month), lastDayOf(month)).length)
        for (const bin of bins) {
          const sum = bin.answers.reduce((all, count) => all + count, 0)
          expect(sum).toBe(archive.articles.filter(({ day }) => String(day) === bin.period).length)
        }
        expect(bins.flatMap(({ answers }) => answers).reduce((all, count) => all + count, 0)).toBe(total)
      })
    )
  })
})
