// The top of a page that shows a view of the archive, on the pages of themes, places, formats and periods: where it stands, the way to its filters,
// and its tools.

import { type ReactNode, Suspense, useState } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { addressOf } from '../address-of.ts'
import { TakeAlong, ViewTools } from './view-tools.tsx'

export interface ViewBarProps {
  /** Names the trail. */
  readonly label: string
  /** The pages above this one: items of a list. */
  readonly trail: ReactNode
  /** Of the page, from `/`. */
  readonly path: string
  /** What the page shows, as the timeline would be asked for it. */
  readonly criteria: Criteria
  /** How many articles that are. */
  readonly total: number
  /** What the link to the timeline says. */
  readonly filter: string
}

export function ViewBar({ label, trail, path, criteria, total, filter }: ViewBarProps) {
  const [takes, setTakes] = useState(false)
  return (
    <>
      <nav className="crumbs" aria-label={label}>
        <ol>{trail}</ol>
        <div className="relative ms-auto flex flex-wrap items-baseline gap-x-6 max-md:gap-x-4">
          <a className="needs-script" href={addressOf(criteriaHref(criteria))}>
            {filter}
          </a>
          <ViewTools path={path} isTaken={takes} onTake={setTakes} />
        </div>
      </nav>
      {takes && (
        <Suspense>
          <TakeAlong className="border-b" criteria={criteria} total={total} />
        </Suspense>
      )}
    </>
  )
}
