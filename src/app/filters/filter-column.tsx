// The column of filters beside the list of a wide screen. On a narrow one the filters are in a sheet, and nothing is rendered here.

import { type ReactNode, useSyncExternalStore } from 'react'
import { WORDS } from './words.tsx'

/** The breakpoint `lg` of the styles. */
const WIDE = '(min-width: 64rem)'

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the window is wide. False in the build and in the first render of a prerendered page, which has to repeat the build's. */
const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false
  )

export function FilterColumn({ children }: { readonly children: ReactNode }) {
  const isWide = useIsWide()
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
      {isWide && children}
    </aside>
  )
}
