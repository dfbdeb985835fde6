// Tells a place that is named in passing, by the words before and after it: who paid, where people met. Which words these are is data.

import { matchesBetween } from './article-words.ts'
import type { Aside, NamedPlace, PlaceField } from './place-rule.ts'

/** How many words an aside reaches: `funded by the Government of Japan` is four. */
const ASIDE_REACH = 8

/** The name of the aside in which a place stands, or null. Before a place, asides hold in the summary alone: what a title names counts. */
export function findAside({ field, match, by }: NamedPlace): string | null {
  const isSummary = field.field === 'summary'
  const near = { from: match.first - ASIDE_REACH - field.span, to: match.last + 1 }
  for (const { value, first, last } of matchesBetween(field.matches, near)) {
    if (value.kind !== 'cue' || (value.aside.townsOnly && by !== 'town')) continue
    const follows = value.side === 'after' && first === match.last + 1
    if (follows && (value.aside.townsOnly || isSummary)) return value.aside.name
    const distance = match.first - last
    if (value.side !== 'before' || !isSummary || distance < 1 || distance > ASIDE_REACH) continue
    if (!isStopped(field, { aside: value.aside, from: last, to: match.first })) return value.aside.name
  }
  return null
}

/** The words between a cue and a place, by their positions in the field. */
interface AsideSpan {
  readonly aside: Aside
  /** The last word of the cue. */
  readonly from: number
  /** The first word of the place. */
  readonly to: number
}

/** Whether a sentence ends, or one of the aside's stop words stands, between the cue and the place. */
function isStopped({ words, matches }: PlaceField, { aside, from, to }: AsideSpan): boolean {
  if (words.slice(from + 1, to + 1).some(({ opens }) => opens)) return true
  const between = matchesBetween(matches, { from: from + 1, to: to - 1 })
  return between.some(({ value }) => value.kind === 'cue' && value.side === 'stop' && value.aside === aside)
}
