// The results as a list: first what answers as typed, then, under its own heading, what answers only with a correction. It begins with what a
// screen needs and grows as its end comes near; where it stops, links lead on.

import { memo, useEffect, useMemo, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { criteriaHref } from '../../address/criteria-address.ts'
import { printPeriodPath } from '../../address/period-path.ts'
import { asksNothing, sortOf } from '../../model/criteria.ts'
import { asksPeriodOnly, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
import type { Answer } from '../archive/use-answer.ts'
import { type Correction, correctionsOf } from '../filters/explain-reading.ts'
import { valueWordsOf } from '../rows/value-words.ts'
import { joinWords } from '../ui/count-words.ts'
import { Chronicle, type ChronicleProps } from './chronicle.tsx'
import { ListEnd, ListStartLinks } from './list-ends.tsx'
import { useGrowingList } from './use-growing-list.ts'

/** The addresses of values, each written once: rows have few values, and all of them again and again. */
function valueHrefs(): ChronicleProps['entry']['hrefOf'] {
  const written = new Map<string, string>()
  return (facet, id) => {
    const key = `${facet} ${id}`
    const href = written.get(key) ?? criteriaHref(onlyValue(facet, id))
    written.set(key, href)
    return href
  }
}

/** Over what answers only with a correction: `Only with a correction: migrnat as migrant or migrants`. */
function CorrectedHeading({ corrections }: { readonly corrections: readonly Correction[] }) {
  const words = corrections.map(({ typed, readAs }) => `${typed} as ${joinWords(readAs, 'or')}`)
  return <h2 className="corrected">Only with a correction: {joinWords(words, 'and')}</h2>
}

export interface ResultListProps {
  /** For another one make another list: give it the answer's address as its key. */
  readonly answer: Answer
}

export const ResultList = memo(function ResultList({ answer }: ResultListProps) {
  const { criteria, hits, start } = answer
  const { reading } = hits
  const catalogue = useCatalogue()
  const list = useGrowingList(answer)
  const frame = useRef<HTMLDivElement>(null)
  const isLinkedTo = useNavigationType() === NavigationType.Push && start > 0
  useEffect(() => {
    // A link led to this part of the list: the reader goes on at its top.
    if (!isLinkedTo) return
    frame.current?.scrollIntoView({ behavior: 'instant' })
    frame.current?.querySelector<HTMLElement>('h2 a, h3 a')?.focus({ preventScroll: true })
  }, [isLinkedTo])

  const entry = useMemo<ChronicleProps['entry']>(
    () => ({ reading, words: valueWordsOf(catalogue), hrefOf: valueHrefs() }),
    [reading, catalogue]
  )
  const asTyped = list.rows.filter(({ corrected }) => !corrected)
  const corrected = list.rows.filter((row) => row.corrected)
  const isWhole = start + list.rows.length === hits.total
  const run: Omit<ChronicleProps, 'rows' | 'whole'> = {
    byMonth: sortOf(criteria) !== 'match',
    withGaps: asksPeriodOnly(criteria),
    entry,
    // Of the whole archive a month is a page of its own; of an answer it is the part that lies in it.
    monthHref: (month) =>
      asksNothing(criteria) ? printPeriodPath(month) : criteriaHref(withPeriod(criteria, month, month)),
  }
  return (
    <div ref={frame}>
      {!run.byMonth && <h2 className="vh">Best match first</h2>}
      <ListStartLinks answer={answer} />
      <Chronicle {...run} rows={asTyped} whole={isWhole || corrected.length > 0 || list.next !== null} />
      {corrected.length > 0 && (
        <>
          {asTyped.length > 0 && reading !== null && <CorrectedHeading corrections={correctionsOf(reading)} />}
          <Chronicle {...run} rows={corrected} whole={isWhole} />
        </>
      )}
      {!isWhole && <ListEnd answer={answer} list={list} />}
    </div>
  )
})
