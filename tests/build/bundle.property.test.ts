// What a new article leaves as it was.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeBundle } from '../../src/build/bundle.ts'
import { anArticle, aSource, monthOfArticles } from '../support/an-archive.ts'

const MONTHS = ['2021-02', '2021-04', '2021-05', '2022-01'] as const

it('keeps the files of all other months when a month gains an article', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat(14), fc.nat(14), fc.nat(14), fc.nat(14)),
      fc.nat(3),
      fc.integer({ min: 1, max: 28 }),
      (counts, gains, date) => {
        const articles = MONTHS.flatMap((month, at) => monthOfArticles(month, counts[at] ?? 0))
        const month = MONTHS[gains] ?? MONTHS[0]
        const added = anArticle({ day: `${month}-${String(date).padStart(2, '0')}`, title: 'Added' })
        const othersOf = (all: typeof articles) =>
          [...makeBundle(aSource(all)).files].filter(
            ([name]) => name.startsWith('cards/') && !name.includes(`/${month}.`)
          )
        expect(othersOf([...articles, added])).toEqual(othersOf(articles))
      }
    ),
    { numRuns: 50 }
  )
})
