import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArticlePath, printArticlePath } from '../../src/address/article-path.ts'
import { INDEX_OF, parseSlicePath, printSlicePath } from '../../src/address/slice-path.ts'
import { parsePeriodPath, printPeriodPath } from '../../src/address/period-path.ts'
import { dayFromNumber, type Period } from '../../src/model/day.ts'

const day = fc.integer({ min: -100_000, max: 200_000 }).map(dayFromNumber)

it('parses the path of an article that it printed', () => {
  fc.assert(
    fc.property(day, fc.stringMatching(/^[a-z0-9-]{1,80}$/), (each, slug) => {
      expect(parseArticlePath(printArticlePath({ day: each, slug }))).toEqual({ day: each, slug })
    })
  )
})

it('parses the path of a period that it printed', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (each, length) => {
      const period = each.slice(0, length) as Period
      expect(parsePeriodPath(printPeriodPath(period))).toBe(period)
    })
  )
})

it.each(['/', '/2021', '/2021/07/27/', '/2021/02/30/x/', '/2021/07/27/Title/', '/2021/7/27/x/', '/2021/07/27/x/y/'])(
  'takes %s for no article',
  (path) => {
    expect(parseArticlePath(path)).toBeNull()
  }
)

it.each(['/', '/21/', '/2021/13/', '/2021/02/30/', '/2021/07/27/x/', '/about/'])('takes %s for no period', (path) => {
  expect(parsePeriodPath(path)).toBeNull()
})

it('parses the path of a slice that it printed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('theme', 'flag', 'place', 'format'),
      fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/),
      (facet, id) => {
        expect(parseSlicePath(printSlicePath(facet, id))).toEqual({ index: INDEX_OF[facet], id })
      }
    )
  )
})

it.each(['/', '/themes/', '/themes/a/b/', '/seeds/000/', '/places/I%20D/', '/2021/07/'])(
  'takes %s for no slice',
  (path) => {
    expect(parseSlicePath(path)).toBeNull()
  }
)
