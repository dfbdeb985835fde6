// Puts the ranges of some evidence in the order in which an article is read.

import { TEXT_FIELDS, type FieldRange } from '../../model/article.ts'

/** Ranges in the order of fields, then of places; those that overlap are joined. */
export function mergeRanges(ranges: readonly FieldRange[]): readonly FieldRange[] {
  const merged: FieldRange[] = []
  const order = ({ field }: FieldRange): number => TEXT_FIELDS.indexOf(field)
  for (const range of ranges.toSorted((a, b) => order(a) - order(b) || a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && last.field === range.field && range.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    } else merged.push(range)
  }
  return merged
}
