// A histogram on its own, and what stands in it.

import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import { Histogram, type HistogramProps } from '../../../src/app/histogram/histogram.tsx'
import { type AskPeriod, useMovedPeriod } from '../../../src/app/histogram/use-moved-period.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import type { Day } from '../../../src/model/day.ts'
import { aCatalogue, anOverview } from '../../support/a-catalogue.ts'
import { bin, bounds } from './bins.ts'

const catalogue = aCatalogue({
  themeGroups: [
    { id: 'rights', label: 'Rights at work' },
    { id: 'jobs', label: 'Jobs and enterprises' },
  ],
})

const overview = anOverview({ articles: 6, first: '2021-04-02' as Day, last: '2021-07-28' as Day })

const bins = [
  bin('2021-04', [2, 1, 0]),
  bin('2021-05', [0, 0, 0]),
  bin('2021-06', [0, 1, 1]),
  bin('2021-07', [1, 0, 0]),
]

interface HeldProps extends Omit<HistogramProps, 'period'> {
  readonly onPeriod: AskPeriod
}

/** A histogram whose period is held as the page of the timeline holds it. */
function Held({ onPeriod, ...props }: HeldProps) {
  return <Histogram {...props} period={useMovedPeriod(props.criteria, props, onPeriod)} />
}

/** Renders a histogram of six articles of four months, or of what is given instead. */
export function openHistogram(props: Partial<HeldProps> = {}) {
  const onPeriod = vi.fn<AskPeriod>()
  const criteria = NO_CRITERIA
  const all = { bins, criteria, overview, catalogue, total: 6, onPeriod }
  const element = (changed: Partial<HeldProps>) => {
    const given = { ...all, ...props, ...changed }
    return (
      <MemoryRouter>
        <Held answered={given.criteria} {...given} />
      </MemoryRouter>
    )
  }
  const { rerender } = render(element({}))
  return { onPeriod, change: (changed: Partial<HeldProps>) => rerender(element(changed)) }
}

/** Criteria that ask for a period alone. */
export const between = (from: string | null, to: string | null): Criteria => ({
  ...NO_CRITERIA,
  ...bounds(from, to),
})

/** The links of the bars. */
export const bars = () => within(screen.getByRole('toolbar')).getAllByRole('link')

export const slider = (name: 'From' | 'To') => screen.getByRole<HTMLInputElement>('slider', { name })
