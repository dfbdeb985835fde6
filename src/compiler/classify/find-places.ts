// Finds the countries and regions that an article is about: the longest name wins where names overlap, and a place that is only named in
// passing (by its asides, or by an agency's dateline) does not count.

import type { Evidence, FieldRange, PlaceId, TextField } from '../../model/article.ts'
import { contextsOf, lookUp, type ArticleWords } from './article-words.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { Match, Phrases } from './phrases.ts'
import type { Aside, PlaceRule } from './read-places.ts'
import type { Word } from './words.ts'

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
  const found = fields.flatMap(({ field, words, matches }) =>
    matches.flatMap((match): FoundPlace[] => {
      const { value, first, last } = match
      const opening = words[first]
      if (value.kind !== 'place' || !(opening?.proper ?? false)) return []
      const range = { field, start: opening?.start ?? 0, end: words[last]?.end ?? 0 }
      const cancelled =
        value.unless.find((unwanted) => contexts.has(unwanted)) ??
        cancelledBy({ field, words, matches, match, by: value.by })
      return [{ id: value.id, by: value.by, range, cancelled }]
    })
  )
  return restoreDateline(found)
}

interface Surroundings {
  readonly field: TextField
  readonly words: readonly Word[]
  readonly matches: readonly Match<PlaceRule>[]
  readonly match: Match<PlaceRule>
  readonly by: 'name' | 'town'
}

const DATELINE = 'says where it was written, and other words say which place it is about'

function cancelledBy({ field, words, matches, match, by }: Surroundings): string | null {
  const length = match.last - match.first
  for (const { value, first, last } of matches) {
    const within = first <= match.first && last >= match.last
    if (within && value.kind === 'not') return 'part of another name'
    if (within && value.kind === 'place' && last - first > length && (words[first]?.proper ?? false))
      return 'part of a longer name'
    if (
      value.kind === 'agency' &&
      by === 'town' &&
      field === 'summary' &&
      first < DATELINE_REACH &&
      last > match.last
    ) {
      return DATELINE
    }
  }
  return field === 'printedPlace' ? DATELINE : asideOf({ field, words, matches, match, by })
}

/** The name of the aside in which a place stands, or null. Before a place, asides hold in the summary alone: what a title names counts. */
function asideOf({ field, words, matches, match, by }: Surroundings): string | null {
  for (const { value, first, last } of matches) {
    if (value.kind !== 'cue' || (value.aside.townsOnly && by !== 'town')) continue
    if (value.side === 'after' && first === match.last + 1 && (value.aside.townsOnly || field === 'summary')) {
      return value.aside.name
    }
    const distance = match.first - last
    if (value.side !== 'before' || field !== 'summary' || distance < 1 || distance > ASIDE_REACH) continue
    if (!isStopped({ words, matches, aside: value.aside, from: last, to: match.first })) return value.aside.name
  }
  return null
}

interface Stretch {
  readonly words: readonly Word[]
  readonly matches: readonly Match<PlaceRule>[]
  readonly aside: Aside
  readonly from: number
  readonly to: number
}

/** Whether a sentence ends, or one of the aside's stop words stands, between the cue and the place. */
function isStopped({ words, matches, aside, from, to }: Stretch): boolean {
  if (words.slice(from + 1, to + 1).some(({ opens }) => opens)) return true
  return matches.some(
    ({ value, first }) =>
      value.kind === 'cue' && value.side === 'stop' && value.aside === aside && first > from && first < to
  )
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
