// Parts of a page of text: a section with its heading beside it on a wide screen, paragraphs, and a list of pairs.

import type { ReactNode } from 'react'

interface TextSectionProps {
  /** The id of the heading. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

export function TextSection({ id, title, children }: TextSectionProps) {
  return (
    <section className="page-section" aria-labelledby={id}>
      <h2 className="pb-2 section-title lg:leading-6" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-measure-text font-serif text-base text-pretty not-first-of-type:mt-3">{children}</p>
}

interface PairProps {
  readonly name: ReactNode
  readonly children: ReactNode
}

/** A name and what it means, in a list of such pairs. */
export function Pair({ name, children }: PairProps) {
  return (
    <div className="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
