// Arbitrary desks: with paths, days and searches as an archive has them, and texts of any kind.

import fc from 'fast-check'
import { printArticlePath } from '../../src/address/article-path.ts'
import { criteriaHref } from '../../src/address/criteria-address.ts'
import type { ArticlePath } from '../../src/model/article.ts'
import { type Day, dayFromNumber, monthOf } from '../../src/model/day.ts'
import type { Desk } from '../../src/app/saved/desk.ts'
import { arbitraryCriteria } from './arbitrary-criteria.ts'

const arbitraryDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber)

const arbitrarySlug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))

export const arbitraryPath: fc.Arbitrary<ArticlePath> = fc
  .record({ day: arbitraryDay, slug: arbitrarySlug })
  .map(printArticlePath)

/** Few, so that two desks have some at the same moment. */
const arbitraryMoment = fc.integer({ min: 0, max: 9 }).map((hour) => `2026-11-28T0${hour}:00:00.000Z`)

const arbitraryAddress = fc.oneof(
  fc.constantFrom('/', '/?q=wages', '/?theme=skills'),
  arbitraryCriteria(fc.string()).map((criteria) => criteriaHref(criteria))
)

/** Many of few, so that two desks have some in common. */
const keptPath = fc.oneof(
  fc
    .record({ day: fc.constantFrom(0, 1, 2).map(dayFromNumber), slug: fc.constantFrom('a', 'b-2') })
    .map(printArticlePath),
  arbitraryPath
)

const article = {
  path: keptPath,
  day: arbitraryDay,
  title: fc.string({ unit: 'grapheme' }),
  language: fc.string(),
}

export const arbitraryDesk = (): fc.Arbitrary<Desk> =>
  fc.record({
    articles: fc.uniqueArray(fc.record({ ...article, saved: arbitraryMoment }), { selector: ({ path }) => path }),
    reads: fc.uniqueArray(
      fc.record({
        ...article,
        read: arbitraryMoment,
        where: fc.integer({ min: 0, max: 100 }),
        list: fc.option(arbitraryAddress),
      }),
      { selector: ({ path }) => path }
    ),
    searches: fc.uniqueArray(
      fc.record({
        address: arbitraryAddress,
        saved: arbitraryMoment,
        looked: arbitraryMoment,
        counts: fc.dictionary(arbitraryDay.map(monthOf), fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
      }),
      { selector: ({ address }) => address }
    ),
  })
