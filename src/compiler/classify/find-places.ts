// Finds the countries and regions that an article is about: the longest name wins where names overlap; a name that is a person's or another
// thing's does not count, nor does a place that is only named in passing (by its asides, or by a dateline).

import type { ArticleText, Evidence, FieldRange, PlaceId, TextField, TextRange } from '../../model/article.ts'
import { contextsOf, lookUp, matchesAround, matchesBetween } from './article-words.ts'
import type { ArticleWords } from './article-words.ts'
import { findAside } from './find-aside.ts'
import { findDateline } from './find-dateline.ts'
import { findNamesake } from './find-namesake.ts'
import { isPerson } from './is-person.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { Match, Phrases } from './phrases.ts'
import type { NamedPlace, PlaceField, PlaceRule } from './place-rule.ts'
import type { People } from './read-people.ts'
import { itemAt } from '../../model/item-at.ts'

/** An agency's dateline is within the first words of a summary. */
const DATELINE_REACH = 8
/** `Georgia’s colleges` are the country’s; `Georgia colleges` are a name. */
const POSSESSIVE = /^['’‘]s/
const PLACE_FIELDS = ['title', 'kicker', 'printedPlace', 'summary'] as const satisfies readonly TextField[]

/** A place named in a text. */
export interface FoundPlace {
  readonly id: PlaceId
  readonly by: 'name' | 'town'
  readonly range: FieldRange
  /** Why it doesn't count, or null. */
  readonly cancelled: string | null
}

/** What places are found by. */
export interface PlaceFinder {
  readonly phrases: Phrases<PlaceRule>
  readonly people: People
}

interface Article {
  readonly article: ArticleWords
  readonly finder: PlaceFinder
}

/** Every place named, in the order of fields and words. */
export function findPlaceNames(text: ArticleText, { article, finder }: Article): readonly FoundPlace[] {
  const fields = lookUp(article, { fields: PLACE_FIELDS, phrases: finder.phrases })
  const contexts = contextsOf(fields)
  const found = fields.flatMap((field) => {
    const shown = text[field.field] ?? ''
    const hints = { people: finder.people, dateline: datelineOf(field, shown) }
    return field.matches.flatMap((match): FoundPlace[] => {
      const { value, first, last } = match
      const opening = itemAt(field.words, first)
      if (value.kind !== 'place' || !opening.proper) return []
      const range = { field: field.field, start: opening.start, end: itemAt(field.words, last).end }
      const unwanted = value.unless.find((context) => contexts.has(context))
      const cancelled =
        unwanted === undefined
          ? cancelledBy({ field, text: shown, match, by: value.by, range }, hints)
          : `the article has “${unwanted}”`
      return [{ id: value.id, by: value.by, range, cancelled }]
    })
  })
  return restoreDateline(found)
}

/** By what a name is told from others, in one field. */
interface Hints {
  readonly people: People
  /** The names of the dateline that the field opens with. */
  readonly dateline: readonly TextRange[]
}

const OWN_DATELINE = 'says where it was written, and other words say which place it is about'
const DATELINE = 'says where it was written'

/** Why a place doesn't count, or null. */
function cancelledBy(place: NamedPlace, { people, dateline }: Hints): string | null {
  const { field, match, by, text, range } = place
  const isPossessive = POSSESSIVE.test(text.slice(range.end))
  for (const { value, first, last } of matchesAround(field, match)) {
    if (value.kind === 'not' && !(isPossessive && last > match.last)) return 'part of another name'
    const isLonger = last - first > match.last - match.first
    if (value.kind === 'place' && isLonger && itemAt(field.words, first).proper) return 'part of a longer name'
  }
  if (field.field === 'printedPlace' || (by === 'town' && isOwnDateline(field, match))) return OWN_DATELINE
  if (isNamed(dateline, range)) return DATELINE
  if (isPerson(place, people)) return 'part of a person’s name'
  return findNamesake(place) ?? findAside(place)
}

/** Whether one of the publisher's own agencies is named within the first words of the summary, after a place. */
function isOwnDateline({ field, matches }: PlaceField, { last }: Pick<Match<PlaceRule>, 'last'>): boolean {
  if (field !== 'summary') return false
  const opening = matchesBetween(matches, { from: 0, to: DATELINE_REACH })
  return opening.some((match) => match.value.kind === 'agency' && match.last > last)
}

/** The names of a dateline; none where it is the publisher's own, or names countries alone: that is what the article is about. */
function datelineOf(field: PlaceField, text: string): readonly TextRange[] {
  const isSummary = field.field === 'summary'
  const names = isSummary || field.field === 'title' ? findDateline(text, { bare: isSummary }) : []
  if (names.length === 0 || isOwnDateline(field, { last: -1 })) return []
  const countries = field.matches
    .filter(({ value }) => value.kind === 'place' && value.by === 'name')
    .map(({ first, last }) => ({ start: itemAt(field.words, first).start, end: itemAt(field.words, last).end }))
  return names.every((name) => countries.some((country) => covers(country, name))) ? [] : names
}

/** Whether a name is one of a dateline's, or several of them with words between (Antigua and Barbuda). */
const isNamed = (dateline: readonly TextRange[], range: TextRange): boolean =>
  dateline.some(({ start }) => start === range.start) && dateline.some(({ end }) => end === range.end)

const covers = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The publisher's own dateline, like a printed place, counts where nothing else says which place the article is about. */
function restoreDateline(found: readonly FoundPlace[]): readonly FoundPlace[] {
  if (found.some(({ cancelled }) => cancelled === null)) return found
  return found.map((place) => (place.cancelled === OWN_DATELINE ? { ...place, cancelled: null } : place))
}

/** The places that an article is about, in the order in which they are first named, title first. */
export function findPlaces(text: ArticleText, article: Article): readonly Evidence<PlaceId>[] {
  const ranges = new Map<PlaceId, FieldRange[]>()
  for (const { id, range, cancelled } of findPlaceNames(text, article)) {
    if (cancelled !== null) continue
    const others = ranges.get(id)
    if (others === undefined) ranges.set(id, [range])
    else others.push(range)
  }
  return [...ranges].map(([id, found]) => ({ id, ranges: mergeRanges(found) }))
}
