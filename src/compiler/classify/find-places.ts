// Finds the countries and regions that an article is about: the longest name wins where names overlap, and a place that is only named in
// passing (by its asides, or by an agency's dateline) does not count.

import type { Evidence, FieldRange, PlaceId, TextField } from '../../model/article.ts'
import { contextsOf, lookUp, matchesAround, matchesBetween } from './article-words.ts'
import type { ArticleWords, FieldMatches } from './article-words.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { Match, Phrases } from './phrases.ts'
import type { Aside, PlaceRule } from './place-phrases.ts'
import { itemAt } from '../../model/item-at.ts'

/** How many words an aside reaches: `funded by the Government of Japan` is four. */
const ASIDE_REACH = 8
/** An agency's dateline is within the first words of a summary. */
const DATELINE_REACH = 8
const PLACE_FIELDS = ['title', 'kicker', 'printedPlace', 'summary'] as const satisfies readonly TextField[]

/** A place named in a text. */
export interface FoundPlace {
  readonly id: PlaceId
  readonly by: 'name' | 'town'
  readonly range: FieldRange
  /** Why it doesn't count, or null. */
  readonly cancelled: string | null
}

/** Every place named, in the order of fields and words. */
export function findPlaceNames(article: ArticleWords, phrases: Phrases<PlaceRule>): readonly FoundPlace[] {
  const fields = lookUp(article, { fields: PLACE_FIELDS, phrases })
  const contexts = contextsOf(fields)
  const found = fields.flatMap((field) =>
    field.matches.flatMap((match): FoundPlace[] => {
      const { value, first, last } = match
      const opening = itemAt(field.words, first)
      if (value.kind !== 'place' || !opening.proper) return []
      const range = { field: field.field, start: opening.start, end: itemAt(field.words, last).end }
      const unwanted = value.unless.find((text) => contexts.has(text))
      const cancelled =
        unwanted === undefined ? cancelledBy({ field, match, by: value.by }) : `the article has “${unwanted}”`
      return [{ id: value.id, by: value.by, range, cancelled }]
    })
  )
  return restoreDateline(found)
}

interface Surroundings {
  readonly field: FieldMatches<PlaceRule, TextField>
  readonly match: Match<PlaceRule>
  readonly by: 'name' | 'town'
}

const DATELINE = 'says where it was written, and other words say which place it is about'

function cancelledBy({ field, match, by }: Surroundings): string | null {
  for (const { value, first, last } of matchesAround(field, match)) {
    if (value.kind === 'not') return 'part of another name'
    const isLonger = last - first > match.last - match.first
    if (value.kind === 'place' && isLonger && itemAt(field.words, first).proper) return 'part of a longer name'
  }
  if (field.field === 'printedPlace' || (by === 'town' && isDateline(field, match))) return DATELINE
  return asideOf({ field, match, by })
}

/** Whether an agency's name follows within the first words of the summary. */
function isDateline({ field, matches }: Surroundings['field'], match: Match<PlaceRule>): boolean {
  if (field !== 'summary') return false
  const opening = matchesBetween(matches, { from: 0, to: DATELINE_REACH })
  return opening.some(({ value, last }) => value.kind === 'agency' && last > match.last)
}

/** The name of the aside in which a place stands, or null. Before a place, asides hold in the summary alone: what a title names counts. */
function asideOf({ field, match, by }: Surroundings): string | null {
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
function isStopped({ words, matches }: Surroundings['field'], { aside, from, to }: AsideSpan): boolean {
  if (words.slice(from + 1, to + 1).some(({ opens }) => opens)) return true
  const between = matchesBetween(matches, { from: from + 1, to: to - 1 })
  return between.some(({ value }) => value.kind === 'cue' && value.side === 'stop' && value.aside === aside)
}

/** A dateline, like a printed place, counts where nothing else says which place the article is about. */
function restoreDateline(found: readonly FoundPlace[]): readonly FoundPlace[] {
  if (found.some(({ cancelled }) => cancelled === null)) return found
  return found.map((place) => (place.cancelled === DATELINE ? { ...place, cancelled: null } : place))
}

/** The places that an article is about, in the order in which they are first named, title first. */
export function findPlaces(article: ArticleWords, phrases: Phrases<PlaceRule>): readonly Evidence<PlaceId>[] {
  const ranges = new Map<PlaceId, FieldRange[]>()
  for (const { id, range, cancelled } of findPlaceNames(article, phrases)) {
    if (cancelled !== null) continue
    const others = ranges.get(id)
    if (others === undefined) ranges.set(id, [range])
    else others.push(range)
  }
  return [...ranges].map(([id, found]) => ({ id, ranges: mergeRanges(found) }))
}
