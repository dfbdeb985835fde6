// The column of filters beside the list of a wide screen. On a narrow one the filters are in a sheet, and nothing is rendered here.

import { type ReactNode, useSyncExternalStore } from 'react'
import { watchSettings } from '../comfort/use-setting.ts'
import { WORDS } from './words.tsx'

/** The breakpoint `lg` of the styles, in the page's own letters. */
const WIDE = 64

const isWide = (): boolean =>
  innerWidth >= WIDE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

function subscribe(onChange: () => void): () => void {
  const unwatch = watchSettings(onChange)
  addEventListener('resize', onChange)
  return () => {
    unwatch()
    removeEventListener('resize', onChange)
  }
}

/** Whether the window is wide. False in the build and in the first render of a prerendered page, which has to repeat the build's. */
const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide, () => false)

export function FilterColumn({ children }: { readonly children: ReactNode }) {
  const hasRoom = useIsWide()
  return (
    <aside
      id="filters"
      className="filter-column needs-script text-ui max-lg:hidden print:hidden"
      aria-label={WORDS.filters}
      tabIndex={-1}
    >
      <h2 className="border-t-2 border-b border-t-ink border-b-rule pt-1 pb-0.75 font-serif text-section leading-10 font-semibold tracking-month">
        {WORDS.filters}
      </h2>
      {hasRoom && children}
    </aside>
  )
}
