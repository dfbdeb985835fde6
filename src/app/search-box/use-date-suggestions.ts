// Suggests the dates in what is typed: the query as filters where it names a date (`video may 2021`), else months and years that begin so.

import type { Catalogue, Overview } from '../../model/bundle.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { createThingReader, withThings } from '../../search/query/read-things.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useHitsOfEach } from '../archive/use-answer.ts'
import { describeThings } from '../filters/describe-things.ts'
import { suggestPeriods } from './suggest-periods.ts'
import type { FilterSuggestion } from './suggestion.ts'
import type { TypedEnd } from './typed-ends.ts'

/** The most months and years that are suggested at once. */
const MOST_PERIODS = 2

/** Returns the suggestions, the likeliest first. A query that names a date is suggested once it is counted,
 * and has articles. */
export function useDateSuggestions(typed: string, ends: readonly TypedEnd[]): readonly FilterSuggestion[] {
  const catalogue = useCatalogue()
  const overview = useOverview()
  const read = readThings(typed, { catalogue, overview })
  const [counted] = useHitsOfEach(read === null ? [] : [read.criteria])
  if (read === null) {
    return suggestPeriods(catalogue.months, ends, MOST_PERIODS).map(({ period, label, count, before }) => {
      const update: FilterSuggestion['update'] = (now) => withPeriod(withQuery(now, before), period, period)
      return { kind: 'filters', label, articles: count, before, update }
    })
  }
  const articles = counted?.data?.total
  return articles === undefined || articles === 0 ? [] : [{ ...read.suggestion, articles }]
}

function readThings(typed: string, { catalogue, overview }: { catalogue: Catalogue; overview: Overview }) {
  const things = createThingReader(catalogue, overview)(typed)
  if (things === null) return null
  const suggestion: Omit<FilterSuggestion, 'articles'> = {
    kind: 'filters',
    label: describeThings({ ...things, query: '' }, catalogue),
    before: things.query,
    update: (now) => withThings(withQuery(now, typed), things),
  }
  return { suggestion, criteria: withThings({ ...NO_CRITERIA, query: typed }, things) }
}
