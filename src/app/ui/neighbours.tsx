// The links to the pages before and after, at the foot of a page.

import { addressOf } from '../address-of.ts'

export interface NeighbourLink {
  readonly path: string
  /** Says which one it is: `Before, 28 July 2021`. */
  readonly word: string
  readonly title: string
}

interface NeighbourProps {
  readonly to: NeighbourLink | string
  readonly rel: 'prev' | 'next'
}

function Neighbour({ to, rel }: NeighbourProps) {
  if (typeof to === 'string') return <p>{to}</p>
  return (
    <a href={addressOf(to.path)} rel={rel}>
      <span>{to.word}</span>
      <span>{to.title}</span>
    </a>
  )
}

export interface NeighboursProps {
  /** The name of the group of links. */
  readonly label: string
  /** A link; or a sentence that there is no earlier page. */
  readonly earlier: NeighbourLink | string
  readonly later: NeighbourLink | string
}

export function Neighbours({ label, earlier, later }: NeighboursProps) {
  return (
    <nav className="neighbours" aria-label={label}>
      <Neighbour to={earlier} rel="prev" />
      <Neighbour to={later} rel="next" />
    </nav>
  )
}
