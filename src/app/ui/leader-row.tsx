// A link in a list, with its number of articles at the end of a dotted line. The list has the class `leaders`.

import { formatCount } from '../../publish/count-in-words.ts'
import { addressOf } from '../address-of.ts'
import { WORDS } from './words.ts'

/** `26`, for screen readers `26 articles`. */
export function Count({ count }: { readonly count: number }) {
  return (
    <span>
      {formatCount(count)}
      <span className="sr-only"> {WORDS.articles(count)}</span>
    </span>
  )
}

export interface LeaderRowProps {
  readonly href: string
  readonly label: string
  readonly count: number
  /** The classes of the square before the link; none for a link without one. */
  readonly swatch?: string | undefined
}

export function LeaderRow({ href, label, count, swatch }: LeaderRowProps) {
  const link = <a href={addressOf(href)}>{label}</a>
  return (
    <li>
      {swatch === undefined ? link : <span className={swatch}>{link}</span>}
      <i className="leader" aria-hidden="true" />
      <Count count={count} />
    </li>
  )
}
