// Files an article under themes and flags: each term found adds what its strength and its field are worth, and what reaches the mark is
// kept, the strongest three. Every sum can be read: weighThemes gives each term with what it added, or why it did not count.

import type { Evidence, FieldRange, FlagId, ThemeId } from '../../model/article.ts'
import { contextsOf, lookUp, type ArticleWords } from './article-words.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { Match, Phrases } from './phrases.ts'
import { TERM_FIELDS, type Strength, type Subject, type Term, type TermField, type ThemeRule } from './read-themes.ts'
import type { Word } from './words.ts'

const STRENGTH_WEIGHTS = { sure: 4, likely: 2, hint: 1 } as const satisfies Record<Strength, number>
const FIELD_WEIGHTS = { title: 1.5, kicker: 1.5, summary: 1 } as const satisfies Record<TermField, number>
/** A term that comes again in the same field adds this part of its weight. */
const REPEATED = 0.25
/** A theme is filed from this sum on … */
const MARK = 3
/** … and from this part of the strongest one's sum on, or of this sum, where the strongest has more … */
const SHARE = 0.5
const ENOUGH = 10
/** … but where no theme reaches the mark, the strongest is, from this sum on. */
const LOW_MARK = 1.5
const MOST_THEMES = 3
/** A flag is filed from this sum on. */
const FLAG_MARK = 2

/** A term found in a text. */
export interface FoundTerm {
  readonly term: Term
  readonly range: FieldRange
  /** What it adds to the sum of its subject; 0 where it is cancelled. */
  readonly weight: number
  /** Why it doesn't count, or null. */
  readonly cancelled: string | null
}

/** A theme or flag with all that was found for it. */
export interface WeighedSubject {
  readonly subject: Subject
  readonly sum: number
  readonly terms: readonly FoundTerm[]
}

/** Every theme and flag of which a term was found, the strongest first. */
export function weighThemes(article: ArticleWords, phrases: Phrases<ThemeRule>): readonly WeighedSubject[] {
  const fields = lookUp(article, { fields: TERM_FIELDS, phrases })
  const contexts = contextsOf(fields)
  const bySubject = new Map<Subject, FoundTerm[]>()
  for (const { field, words, matches } of fields) {
    const counted = new Set<Term>()
    for (const match of matches) {
      if (match.value.kind !== 'term') continue
      const { term } = match.value
      const cancelled = cancelledBy(term, { match, field, matches, contexts })
      const repeated = counted.has(term) ? REPEATED : 1
      if (cancelled === null) counted.add(term)
      const weight = cancelled === null ? STRENGTH_WEIGHTS[term.strength] * FIELD_WEIGHTS[field] * repeated : 0
      const found = { term, weight, cancelled, range: rangeOf(field, words, match) }
      const others = bySubject.get(term.subject)
      if (others === undefined) bySubject.set(term.subject, [found])
      else others.push(found)
    }
  }
  return [...bySubject]
    .map(([subject, terms]) => ({ subject, terms, sum: terms.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted((a, b) => b.sum - a.sum || a.subject.rank - b.subject.rank)
}

interface Surroundings {
  readonly match: Match<ThemeRule>
  readonly field: TermField
  readonly matches: readonly Match<ThemeRule>[]
  readonly contexts: ReadonlySet<string>
}

/** The reason why a term that was found doesn't count; null where it does. */
function cancelledBy(term: Term, { match, field, matches, contexts }: Surroundings): string | null {
  if (!term.fields.includes(field)) return `counts in ${term.fields.join(' and ')} only`
  const unwanted = term.unless.find((text) => contexts.has(text))
  if (unwanted !== undefined) return `the article has “${unwanted}”`
  if (term.with.length > 0 && !term.with.some((text) => contexts.has(text)))
    return 'none of the words it needs is there'
  for (const other of matches) {
    const { value, first, last } = other
    if (first > match.first || last < match.last) continue
    if (value.kind === 'not' && (value.subject ?? term.subject) === term.subject) return `part of “${value.text}”`
    if (value.kind === 'term' && value.term.subject === term.subject && outweighs(other, match)) {
      return `part of “${value.term.text}”`
    }
  }
  return null
}

/** Whether the longer of two terms is the other one; of two as long the stronger, and of two as strong the one that stands first. */
function outweighs(other: Match<ThemeRule>, match: Match<ThemeRule>): boolean {
  if (other.value === match.value || other.value.kind !== 'term' || match.value.kind !== 'term') return false
  const longer = other.last - other.first - (match.last - match.first)
  if (longer !== 0) return longer > 0
  const [its, own] = [STRENGTH_WEIGHTS[other.value.term.strength], STRENGTH_WEIGHTS[match.value.term.strength]]
  return its === own ? other.value.term.text < match.value.term.text : its > own
}

function rangeOf(field: TermField, words: readonly Word[], { first, last }: Match<ThemeRule>): FieldRange {
  return { field, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** The themes (at most three, the strongest first) and flags that an article is filed under, each with the words that say so. */
export function findThemes(
  article: ArticleWords,
  phrases: Phrases<ThemeRule>
): { themes: readonly Evidence<ThemeId>[]; flags: readonly Evidence<FlagId>[] } {
  const weighed = weighThemes(article, phrases)
  const themes = weighed.filter(({ subject }) => subject.kind === 'theme')
  const strongest = themes[0]?.sum ?? 0
  const mark = strongest < MARK ? LOW_MARK : Math.max(MARK, Math.min(strongest, ENOUGH) * SHARE)
  const kept = themes.filter(({ sum }) => sum >= mark).slice(0, strongest < MARK ? 1 : MOST_THEMES)
  const flags = weighed.filter(({ subject, sum }) => subject.kind === 'flag' && sum >= FLAG_MARK)
  return { themes: kept.map((item) => evidenceOf<ThemeId>(item)), flags: flags.map((item) => evidenceOf<FlagId>(item)) }
}

/** The words that count, in the order of the text, none inside another. */
function evidenceOf<Id extends ThemeId | FlagId>({ subject, terms }: WeighedSubject): Evidence<Id> {
  return {
    id: subject.id as Id,
    ranges: mergeRanges(terms.filter(({ cancelled }) => cancelled === null).map(({ range }) => range)),
  }
}
