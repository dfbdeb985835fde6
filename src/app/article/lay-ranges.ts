// Cuts a text into segments wherever a range begins or ends. Ranges may overlap and nest; segments don't.

import type { TextRange } from '../../model/article.ts'

/** A part of the text that the same ranges cover from its start to its end. */
export interface Segment<Range extends TextRange> {
  readonly start: number
  readonly text: string
  /** The ranges that cover it, in the order in which they were given. */
  readonly covering: readonly Range[]
  /** Those of them that end where it ends. */
  readonly ending: readonly Range[]
}

/**
 * Returns the segments of a text, in order: concatenated, they are the text. What reaches beyond the text is cut off, and a range without a
 * character in it is left out. An empty text has no segments.
 */
export function layRanges<Range extends TextRange>(text: string, ranges: readonly Range[]): Segment<Range>[] {
  const clip = (offset: number) => Math.max(0, Math.min(text.length, offset))
  const laid = ranges
    .map((range) => ({ range, start: clip(range.start), end: clip(range.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...laid.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const covering = laid.filter((each) => each.start <= start && end <= each.end)
    return {
      start,
      text: text.slice(start, end),
      covering: covering.map(({ range }) => range),
      ending: covering.filter((each) => each.end === end).map(({ range }) => range),
    }
  })
}
