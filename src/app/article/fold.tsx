// A part of an article's page that is folded to one line, and opens without scripts.

import type { ReactNode } from 'react'

export interface FoldProps {
  readonly heading: string
  /** What is in it, in a few words. */
  readonly note: string
  readonly children: ReactNode
}

export function Fold({ heading, note, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        {`${heading} `}
        <small>{note}</small>
      </summary>
      {children}
    </details>
  )
}
