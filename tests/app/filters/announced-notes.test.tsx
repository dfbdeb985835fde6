// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { loadNotes, type Noted } from '../../../src/app/filters/announced-notes.ts'
import { explainReading } from '../../../src/app/filters/explain-reading.ts'
import { NotUnderstood } from '../../../src/app/filters/not-understood.tsx'
import { ReadAs } from '../../../src/app/filters/read-as.tsx'
import { ReadingLine } from '../../../src/app/filters/reading-line.tsx'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { parsePeriod } from '../../../src/model/day.ts'
import type { Term } from '../../../src/search/results.ts'
import { catalogue, pageData } from '../timeline/small-archive.ts'

interface Given extends Partial<Pick<Noted['hits'], 'uncorrected' | 'unknown'>> {
  readonly terms?: readonly Partial<Term>[]
  readonly exact?: boolean
  readonly dropped?: Noted['dropped']
  readonly things?: Noted['things']
}

function noted({ terms, exact = false, dropped = [], things = null, uncorrected = 4, unknown = [] }: Given): Noted {
  const all = terms?.map((term): Term => {
    const typed = { typed: 'labor', folded: 'labor', known: true, forms: [], corrected: [] }
    return { ...typed, prefix: null, field: null, ...term }
  })
  const reading = all ? { terms: all, phrases: [], groups: all.length, required: 1 } : null
  return {
    criteria: { query: 'labor', exact },
    hits: { total: 4, ordinals: null, uncorrected, reading, unknown },
    things,
    catalogue,
    dropped,
  }
}

/** The lines under the sentence, without their buttons. */
function shown({ criteria, hits, things, dropped }: Noted): string {
  const asked = { ...NO_CRITERIA, ...criteria }
  const { container } = render(
    <QueryClientProvider client={makeQueryClient(pageData)}>
      {things && <ReadAs things={things} typed={criteria.query} catalogue={catalogue} ask={() => {}} />}
      <ReadingLine
        criteria={asked}
        asked={asked}
        notes={explainReading(hits)}
        isSwitchElsewhere={false}
        ask={() => {}}
      />
      <NotUnderstood dropped={dropped} unknown={hits.unknown} />
    </QueryClientProvider>
  )
  container.querySelectorAll('button').forEach((button) => button.remove())
  return Array.from(container.querySelectorAll('p'), (line) => line.textContent.trim())
    .filter(Boolean)
    .join(' ')
}

const MAY_2021: Noted['things'] = { values: [], from: parsePeriod('2021-05'), to: parsePeriod('2021-05'), query: '' }

const CASES: readonly (readonly [notes: string, noted: Noted])[] = [
  ['', noted({})],
  ['', noted({ terms: [{}] })],
  ['Also: labors or labour.', noted({ terms: [{ forms: ['labors', 'labour'] }] })],
  [
    'No article has both words; these have one. Read as labour; no article says labor. wage was also read as wages, wagon or wager.',
    noted({
      uncorrected: 1,
      terms: [
        { known: false, corrected: ['labour'] },
        { typed: 'wage', corrected: ['wages', 'wagon', 'wager'] },
      ],
    }),
  ],
  ['No article has both words; these have one. Also: labors.', noted({ terms: [{ forms: ['labors'] }, {}] })],
  ['Read as: in May 2021.', noted({ things: MAY_2021 })],
  ['Words are taken as typed.', noted({ exact: true, terms: [{}] })],
  [
    'The address says something that is not understood: foo=1. No theme is called “x”: it is searched for in the texts.',
    noted({ dropped: [{ parameter: 'foo', value: '1' }], unknown: [{ operator: 'theme', value: 'x' }] }),
  ],
]

describe('the notes that are announced', () => {
  it.each(CASES)('are those that are shown: %s', async (notes, each) => {
    const { things, dropped, hits } = each
    const withNotes = await loadNotes({
      hasThings: things !== null,
      hasNotUnderstood: dropped.length + hits.unknown.length > 0,
    })
    expect(withNotes('4 articles', each)).toBe(notes === '' ? '4 articles' : `4 articles. ${notes}`)
    expect(shown(each)).toBe(notes)
  })
})
