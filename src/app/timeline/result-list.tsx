// The results as a list: first what answers as typed, then, under its own heading, what answers only with a correction.

import { useMemo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import { asksNothing, type Criteria, sortOf } from '../../model/criteria.ts'
import { asksPeriodOnly, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Results } from '../../search/results.ts'
import { useCatalogue } from '../archive/queries.ts'
import { useCards } from '../archive/use-cards.ts'
import { useShown } from '../criteria/use-shown.ts'
import { type Correction, correctionsOf } from '../filters/explain-reading.ts'
import { formatCount, joinWords } from '../ui/count-words.ts'
import { Failed } from '../ui/failed.tsx'
import { ResultRun, type ResultRunProps } from './result-run.tsx'
import { valueWordsOf } from './value-words.ts'

export interface ResultListProps {
  readonly criteria: Criteria
  readonly results: Results
  readonly hrefOf: (criteria: Criteria) => string
}

/** Over what answers only with a correction: `Only with a correction: migrnat as migrant or migrants`. */
function CorrectedHeading({ corrections }: { readonly corrections: readonly Correction[] }) {
  const words = corrections.map(({ typed, readAs }) => `${typed} as ${joinWords(readAs, 'or')}`)
  return <h2 className="corrected">Only with a correction: {joinWords(words, 'and')}</h2>
}

export function ResultList({ criteria, results, hrefOf }: ResultListProps) {
  const catalogue = useCatalogue()
  const words = useMemo(() => valueWordsOf(catalogue), [catalogue])
  const { limit, more } = useShown(results.total)
  const { rows, status, retry } = useCards(results, limit)
  const asTyped = rows.filter(({ corrected }) => !corrected)
  const corrected = rows.filter((row) => row.corrected)
  const here = rows.length === results.total
  const run: Omit<ResultRunProps, 'rows' | 'whole'> = {
    byMonth: sortOf(criteria) !== 'match',
    withGaps: asksPeriodOnly(criteria),
    entry: { reading: results.reading, words, hrefOf: (facet, id) => hrefOf(onlyValue(facet, id)) },
    // Of the whole archive a month is a page of its own; of an answer it is the part that lies in it.
    monthHref: (month) => (asksNothing(criteria) ? printPeriodPath(month) : hrefOf(withPeriod(criteria, month, month))),
  }
  const left = results.total - rows.length
  return (
    <>
      {!run.byMonth && <h2 className="vh">Best match first</h2>}
      <ResultRun {...run} rows={asTyped} whole={here || corrected.length > 0} />
      {corrected.length > 0 && (
        <>
          {asTyped.length > 0 && results.reading !== null && (
            <CorrectedHeading corrections={correctionsOf(results.reading)} />
          )}
          <ResultRun {...run} rows={corrected} whole={here} />
        </>
      )}
      {status === 'loading' && (
        <p className="loading" role="status">
          Loading the articles…
        </p>
      )}
      {status === 'failed' && <Failed message="The articles could not be loaded." retry={retry} />}
      {status === 'ready' && left > 0 && (
        <button type="button" className="quiet more-rows needs-script" onClick={more}>
          Show more: {formatCount(left)} are left
        </button>
      )}
    </>
  )
}
