// Ranges over a text may overlap and nest; what is drawn is flat. Pure: cuts the text wherever a range begins or ends.

import type { TextRange } from '../../model/article.ts'

/** A stretch of the text that the same ranges cover from its start to its end. */
export interface Segment<Range extends TextRange> {
  readonly start: number
  readonly text: string
  /** In the order in which they were given. */
  readonly covering: readonly Range[]
  /** Those of them that end with it. */
  readonly ending: readonly Range[]
}

/**
 * Lays ranges over a text: the segments, concatenated, are the text. What reaches beyond the text is cut off, and a range without a character in
 * it is left out. The segments of an empty text are none.
 */
export function layRanges<Range extends TextRange>(text: string, ranges: readonly Range[]): Segment<Range>[] {
  const clip = (offset: number) => Math.max(0, Math.min(text.length, offset))
  const laid = ranges
    .map((range) => ({ range, start: clip(range.start), end: clip(range.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...laid.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? text.length
    const covering = laid.filter((each) => each.start <= start && end <= each.end)
    return {
      start,
      text: text.slice(start, end),
      covering: covering.map(({ range }) => range),
      ending: covering.filter((each) => each.end === end).map(({ range }) => range),
    }
  })
}
