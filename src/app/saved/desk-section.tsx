// A part of the page of what is saved: its heading, beside it on a wide screen, and what it holds.

import type { ReactNode } from 'react'

export interface DeskSectionProps {
  /** The id of the heading. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

export function DeskSection({ id, title, children }: DeskSectionProps) {
  return (
    <section className="page-section" aria-labelledby={id}>
      <h2 id={id} className="pb-2 section-title lg:leading-6">
        {title}
      </h2>
      <div>{children}</div>
    </section>
  )
}

/** A sentence where there is nothing, or beside tools. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-measure-text font-serif text-base text-pretty">{children}</p>
}

/** What became of the last act. It is there from the beginning, so that screen readers hear of it. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="text-small text-ink-soft wrap-anywhere">
      {children}
    </p>
  )
}
