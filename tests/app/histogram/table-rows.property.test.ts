import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf } from '../../../src/app/histogram/layout.ts'
import { orderRows, rowsOf, sumRows } from '../../../src/app/histogram/table-rows.ts'
import { makeOverview } from '../../../src/build/bundle.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'
import { arbitraryCriteria } from '../../support/arbitrary-criteria.ts'
import { bin, months } from './bins.ts'

const arbitraryOrder = fc.record({
  by: fc.constantFrom<'period' | 'answers' | 'total'>('period', 'answers', 'total'),
  rising: fc.boolean(),
})

describe('rowsOf', () => {
  it('sums to the results, as the bars do, whatever is asked', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(), (archive, criteria) => {
        const { bins, total } = createEngine(buildColumns(archive), null).count(criteria)
        const sums = sumRows(rowsOf(bins))
        expect(sums.answers).toBe(total)
        expect(bins.reduce((sum, each) => sum + answersOf(each), 0)).toBe(total)
        expect(sums.total).toBeLessThanOrEqual(makeOverview(archive).articles)
      })
    )
  })
})

describe('orderRows', () => {
  it('keeps the rows, puts the column in order, and equals in the order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 24 }), arbitraryOrder, (counts, order) => {
        const rows = rowsOf(months(...counts))
        const ordered = orderRows(rows, order)
        expect(ordered.toSorted((a, b) => (a.period < b.period ? -1 : 1))).toEqual(rows)
        const inOrder = ordered.slice(1).every((row, place) => {
          const before = ordered[place] ?? row
          const [low, high] = order.rising ? [before, row] : [row, before]
          if (order.by === 'period') return low.period < high.period
          const [least, most] = [low[order.by], high[order.by]]
          return least < most || (least === most && before.period < row.period)
        })
        expect(inOrder).toBe(true)
      })
    )
  })

  it('puts a period without articles below one whose articles do not answer', () => {
    const rows = rowsOf([bin('2021-01', [1], { total: 4 }), bin('2021-02', [0]), bin('2021-03', [0], { total: 2 })])
    const periods = orderRows(rows, { by: 'share', rising: false }).map(({ period }) => period)
    expect(periods).toEqual(['2021-01', '2021-03', '2021-02'])
  })
})
