// The results as a list: first what answers as typed, then, under its own heading, what answers only with a correction.

import { memo, useMemo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import { FIRST_ROWS } from '../../model/bundle.ts'
import { asksNothing, type Criteria, sortOf } from '../../model/criteria.ts'
import { asksPeriodOnly, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Hits } from '../../search/results.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useCards } from '../archive/use-cards.ts'
import { rowsUnasked, useShown, WHOLE_LIST } from '../criteria/use-shown.ts'
import { type Correction, correctionsOf } from '../filters/explain-reading.ts'
import { formatCount, joinWords } from '../ui/count-words.ts'
import { Failed } from '../ui/failed.tsx'
import { ListTurn } from './list-turn.tsx'
import { ResultRun, type ResultRunProps } from './result-run.tsx'
import { type Growth, useGrowth } from './use-growth.ts'
import { useKeptMonth, useTurnedMonth } from './use-kept-month.ts'
import { valueWordsOf } from '../rows/value-words.ts'

export interface ResultListProps {
  readonly criteria: Criteria
  readonly results: Hits
  /** False while a newer answer is on its way: this one then stays as it is. */
  readonly settled: boolean
  readonly hrefOf: (criteria: Criteria) => string
}

/** In a larger archive the best matches lie far apart: a list of them grows as it is read, not before. */
const SMALL_ARCHIVE = 1_000

/** The addresses of values, each written once: rows have few values, and all of them again and again. */
function valueHrefs(hrefOf: ResultListProps['hrefOf']): ResultRunProps['entry']['hrefOf'] {
  const written = new Map<string, string>()
  return (facet, id) => {
    const key = `${facet} ${id}`
    const href = written.get(key) ?? hrefOf(onlyValue(facet, id))
    written.set(key, href)
    return href
  }
}

/** Over what answers only with a correction: `Only with a correction: migrnat as migrant or migrants`. */
function CorrectedHeading({ corrections }: { readonly corrections: readonly Correction[] }) {
  const words = corrections.map(({ typed, readAs }) => `${typed} as ${joinWords(readAs, 'or')}`)
  return <h2 className="corrected">Only with a correction: {joinWords(words, 'and')}</h2>
}

/** Where the list ends, and grows: by itself, so that what it watches renders no row again. */
function ListEnd(growth: Growth) {
  const end = useGrowth(growth)
  return <div ref={end} />
}

export const ResultList = memo(function ResultList({ criteria, results, settled, hrefOf }: ResultListProps) {
  const catalogue = useCatalogue()
  const overview = useOverview()
  const sort = sortOf(criteria)
  const shown = useShown(results, sort)
  const { rows, status, retry } = useCards(results, shown)
  const { reading } = results
  const entry = useMemo<ResultRunProps['entry']>(
    () => ({ reading, words: valueWordsOf(catalogue), hrefOf: valueHrefs(hrefOf) }),
    [reading, catalogue, hrefOf]
  )
  const left = results.total - shown.end
  const length = shown.end - shown.start
  const mayGrow = length < rowsUnasked(results) && (sort !== 'match' || overview.articles <= SMALL_ARCHIVE)
  useTurnedMonth(rows.length > 0)
  useKeptMonth(sort !== 'match' && results.total > WHOLE_LIST)

  const asTyped = rows.filter(({ corrected }) => !corrected)
  const corrected = rows.filter((row) => row.corrected)
  const here = status === 'ready' && left === 0
  const run: Omit<ResultRunProps, 'rows' | 'whole'> = {
    byMonth: sort !== 'match',
    withGaps: asksPeriodOnly(criteria),
    entry,
    // Of the whole archive a month is a page of its own; of an answer it is the part that lies in it.
    monthHref: (month) => (asksNothing(criteria) ? printPeriodPath(month) : hrefOf(withPeriod(criteria, month, month))),
  }
  return (
    <>
      {!run.byMonth && <h2 className="vh">Best match first</h2>}
      <ListTurn month={shown.previous} isEarlier={sort === 'oldest'} />
      <ResultRun {...run} rows={asTyped} whole={here || corrected.length > 0} named />
      {corrected.length > 0 && (
        <>
          {asTyped.length > 0 && reading !== null && <CorrectedHeading corrections={correctionsOf(reading)} />}
          <ResultRun {...run} rows={corrected} whole={here} />
        </>
      )}
      {status === 'failed' ? (
        <Failed message="The articles could not be loaded." retry={retry} />
      ) : (
        (status === 'loading' || left > 0) && (
          <p className="coming needs-script">{formatCount(results.total - shown.start - rows.length)} more follow.</p>
        )
      )}
      <ListEnd
        list={results}
        ready={settled && status === 'ready' && left > 0}
        unasked={mayGrow ? (length < FIRST_ROWS ? 'soon' : 'in use') : 'never'}
        more={shown.more}
      />
      {status === 'ready' && <ListTurn month={shown.next} isEarlier={sort !== 'oldest'} />}
    </>
  )
})
