// Arbitrary criteria for the arbitrary archives. Some ids are unknown, and `from` may be after `to`.

import fc from 'fast-check'
import { SORTS, type Criteria, type FacetChoice } from '../../src/model/criteria.ts'
import type { Period } from '../../src/model/day.ts'
import { MULTI_FACETS } from '../../src/model/facets.ts'
import { VOCABULARY } from './arbitrary-archive.ts'

const someOf = (...ids: string[]) => fc.uniqueArray(fc.constantFrom(...ids, 'unknown'), { maxLength: 3 })
const idsOf = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id)

const arbitraryChoice: fc.Arbitrary<FacetChoice> = fc.record({
  theme: someOf(...idsOf(VOCABULARY.themes)),
  flag: someOf(...idsOf(VOCABULARY.flags)),
  format: someOf(...idsOf(VOCABULARY.formats)),
  place: someOf(...idsOf(VOCABULARY.places)),
  seed: someOf('a.txt', 'b.txt', 'c.txt'),
})

const arbitraryBound = fc.option(
  fc
    .constantFrom('2019', '2021', '2021-04', '2022-02', '2023-12-31', '2024-02-29', '2027')
    .map((text) => text as Period)
)

/** Returns arbitrary criteria. They have no query unless an arbitrary of queries is given. */
export const arbitraryCriteria = (query: fc.Arbitrary<string> = fc.constant('')): fc.Arbitrary<Criteria> =>
  fc.record({
    query,
    exact: fc.boolean(),
    chosen: arbitraryChoice,
    every: fc.subarray([...MULTI_FACETS]),
    excluded: arbitraryChoice,
    from: arbitraryBound,
    to: arbitraryBound,
    sort: fc.option(fc.constantFrom(...SORTS)),
  })
