// A query means the same before Enter, which turns its operators into filters, and after it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeCriteria } from '../../../src/address/criteria-address.ts'
import { liftQuery } from '../../../src/app/archive/lift-query.ts'
import { isReversed, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { createCriteriaReader } from '../../../src/search/query/read-criteria.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import { anOverview } from '../../support/a-catalogue.ts'
import { catalogue } from '../timeline/small-archive.ts'

const overview = anOverview({ articles: 8 })

const read = createCriteriaReader(catalogue, overview)

const arbitraryWords = fc.array(
  fc.constantFrom(
    'cotton',
    'skills',
    'theme:skills',
    'theme: wages',
    '-theme:skills',
    'theme:nowhere',
    'title:training',
    '"decent work"'
  ),
  { maxLength: 3 }
)
const arbitraryDate = fc.constantFrom(
  '',
  'may 2021',
  '2021',
  'since 2021',
  'from july 2021 on',
  'between may 2020 and may 2021',
  '28/07/2021',
  'before:2021'
)

/** Words and operators, with at most one date among them. OR and a second date that excludes the first switch the reading off. */
const arbitraryQuery = fc
  .tuple(arbitraryWords, arbitraryDate, arbitraryWords)
  .map(([before, date, after]) => [...before, date, ...after].filter((part) => part !== '').join(' '))

/** What is asked, however it is written. */
function meaning(query: string) {
  const { asked } = read({ ...NO_CRITERIA, query })
  return { ...normalizeCriteria({ ...asked, query: '', exact: false }), words: parseQuery(asked.query) }
}

it('means the same after Enter', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      const lifted = liftQuery(NO_CRITERIA, query, { catalogue, overview })
      fc.pre(!isReversed(lifted))
      const { asked } = read(lifted)
      expect({
        ...normalizeCriteria({ ...asked, query: '', exact: false }),
        words: parseQuery(asked.query),
      }).toEqual(meaning(query))
    })
  )
})
