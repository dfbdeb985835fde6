// Finds the terms of themes and flags in an article and sums up what they say: each adds what its strength and its field are worth, and each
// that doesn't count says why. What sum is enough is left to find-themes.ts.

import type { FieldRange } from '../../model/article.ts'
import { contextsOf, lookUp, matchesAround, type ArticleWords, type FieldMatches } from './article-words.ts'
import type { Match, Phrases } from './phrases.ts'
import { TERM_FIELDS } from './theme-rule.ts'
import type { Elsewhere, Strength, Subject, Term, TermField, ThemeRule } from './theme-rule.ts'
import type { Word } from './words.ts'
import { itemAt } from '../../model/item-at.ts'
import { sum } from '../../model/sum.ts'

const STRENGTH_WEIGHTS = { sure: 4, likely: 2, hint: 1 } as const satisfies Record<Strength, number>
const FIELD_WEIGHTS = { title: 1.5, kicker: 1.5, summary: 1 } as const satisfies Record<TermField, number>
/** A sure term of several words says this much: it can hardly mean anything else. */
const SURE_PHRASE_WEIGHT = 5
/** A term that comes again in the same field adds this part of its weight. */
const REPEATED = 0.25

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
export interface WeighedSubject<S extends Subject = Subject> {
  readonly subject: S
  readonly sum: number
  readonly terms: readonly FoundTerm[]
}

/** Every theme and flag of which a term was found, the strongest first. */
export function weighThemes(article: ArticleWords, phrases: Phrases<ThemeRule>): readonly WeighedSubject[] {
  const fields = lookUp(article, { fields: TERM_FIELDS, phrases })
  const contexts = contextsOf(fields)
  const bySubject = new Map<Subject, FoundTerm[]>()
  for (const found of fields) {
    const { field, words, matches } = found
    const counted = new Set<Term>()
    for (const match of matches) {
      if (match.value.kind !== 'term') continue
      const { term } = match.value
      const cancelled = cancelledBy(term, { match, field: found, contexts })
      const repeated = counted.has(term) ? REPEATED : 1
      if (cancelled === null) counted.add(term)
      const weight = cancelled === null ? strengthOf(term) * FIELD_WEIGHTS[field] * repeated : 0
      const item = { term, weight, cancelled, range: rangeOf(field, words, match) }
      const others = bySubject.get(term.subject)
      if (others === undefined) bySubject.set(term.subject, [item])
      else others.push(item)
    }
  }
  return [...bySubject]
    .map(([subject, terms]) => ({ subject, terms, sum: sum(terms.map(({ weight }) => weight)) }))
    .toSorted((a, b) => b.sum - a.sum || a.subject.rank - b.subject.rank)
}

const strengthOf = ({ strength, text }: Term): number =>
  strength === 'sure' && text.includes(' ') ? SURE_PHRASE_WEIGHT : STRENGTH_WEIGHTS[strength]

interface Surroundings {
  readonly match: Match<ThemeRule>
  readonly field: FieldMatches<ThemeRule, TermField>
  readonly contexts: ReadonlySet<string>
}

/** The reason why a term that was found doesn't count; null where it does. */
function cancelledBy(term: Term, surroundings: Surroundings): string | null {
  const lacking = lacksContext(term, surroundings)
  if (lacking !== null) return lacking
  const { match, field, contexts } = surroundings
  for (const other of matchesAround(field, match)) {
    const { value } = other
    if (value.kind === 'not' && (value.subject ?? term.subject) === term.subject) {
      if (value.where === null) return `part of “${value.text}”`
      const sign = signOf(value.where, contexts)
      if (sign !== undefined) return `${value.where.name}: the article has “${sign}”`
    }
    if (value.kind !== 'term' || value.term.subject !== term.subject || !outweighs(other, match)) continue
    if (lacksContext(value.term, surroundings) === null) return `part of “${value.term.text}”`
  }
  return null
}

/** The words by which an article is of another field of life than work; undefined where it is not. */
function signOf({ signs, unless }: Elsewhere, contexts: ReadonlySet<string>): string | undefined {
  return unless.some((text) => contexts.has(text)) ? undefined : signs.find((text) => contexts.has(text))
}

function lacksContext({ fields, with: wanted, unless }: Term, { field, contexts }: Surroundings): string | null {
  if (!fields.includes(field.field)) return `counts in ${fields.join(' and ')} only`
  const unwanted = unless.find((text) => contexts.has(text))
  if (unwanted !== undefined) return `the article has “${unwanted}”`
  const lacks = wanted.length > 0 && !wanted.some((text) => contexts.has(text))
  return lacks ? `the article has none of “${wanted.join('”, “')}”` : null
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
  return { field, start: itemAt(words, first).start, end: itemAt(words, last).end }
}
