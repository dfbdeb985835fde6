// A page of text: its title, its heading, a sentence that leads into it, and what follows.

import type { ReactNode } from 'react'

/** The heading of a page of text. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return <h1 className="mt-10 page-title max-md:mt-6">{children}</h1>
}

/** The sentence under the heading. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className="page-lead">{children}</p>
}

interface TextPageProps {
  /** The whole title of the document. */
  readonly title: string
  readonly heading: string
  readonly lead: string
  readonly children: ReactNode
}

export function TextPage({ title, heading, lead, children }: TextPageProps) {
  return (
    <>
      <title>{title}</title>
      <Heading>{heading}</Heading>
      <Lead>{lead}</Lead>
      {children}
    </>
  )
}
