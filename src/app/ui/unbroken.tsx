// Keeps together what a line must not break at its hyphen: `COVID-19`, `e-commerce`. The text stays as it is, for copying and for finding.

import { Fragment, type ReactNode } from 'react'

/** A letter or a number at one side of the hyphen. A longer word may break there: on a narrow screen it has to. */
const HYPHENED = /(?<![\p{L}\p{N}-])(?:\p{L}-\p{L}{1,12}|\p{L}{1,12}-\p{N}{1,4})(?![\p{L}\p{N}])/gu

/** Shows a part of a text. */
type Show = (start: number, end: number) => ReactNode

/** A text with such words in elements of their own. `show` renders each part; left out, it is the text alone. */
export function unbroken(text: string, show: Show = (start, end) => text.slice(start, end)): ReactNode {
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(HYPHENED)) {
    parts.push(
      <Fragment key={`before ${index}`}>{show(end, index)}</Fragment>,
      <span key={index} className="whitespace-nowrap">
        {show(index, index + word.length)}
      </span>
    )
    end = index + word.length
  }
  return parts.length === 0 ? show(0, text.length) : [...parts, show(end, text.length)]
}
