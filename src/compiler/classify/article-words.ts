// An article as words, cut once for all who look for something in it, and what stands in which of its fields.

import type { ArticleText, TextField } from '../../model/article.ts'
import { findPhrases, type Match, type Phrases } from './phrases.ts'
import { readWords, type Word } from './words.ts'
import { lowerBound } from '../../model/lower-bound.ts'

/** The words of each field; none where the article lacks it. */
export type ArticleWords = Readonly<Record<TextField, readonly Word[]>>

/** Cuts the fields of an article into words. */
export function readArticleWords(text: ArticleText): ArticleWords {
  const words = (field: TextField): readonly Word[] => (text[field] === null ? [] : readWords(text[field]))
  return {
    title: words('title'),
    kicker: words('kicker'),
    summary: words('summary'),
    printedPlace: words('printedPlace'),
  }
}

/** A field with the phrases that stand in it. */
export interface FieldMatches<T, Field extends TextField> {
  readonly field: Field
  readonly words: readonly Word[]
  /** In the order of their first words. */
  readonly matches: readonly Match<T>[]
  /** How many words the longest match reaches beyond its first. */
  readonly span: number
}

/** Looks a set of phrases up in some fields of an article; fields without words are left out. */
export function lookUp<T, Field extends TextField>(
  article: ArticleWords,
  { fields, phrases }: { fields: readonly Field[]; phrases: Phrases<T> }
): readonly FieldMatches<T, Field>[] {
  return fields.flatMap((field) => {
    const words = article[field]
    if (words.length === 0) return []
    const matches = findPhrases(phrases, words)
    const span = matches.reduce((longest, { first, last }) => Math.max(longest, last - first), 0)
    return [{ field, words, matches, span }]
  })
}

/** Returns the matches whose first words are between two indexes, both included. A binary search keeps this fast in long fields. */
export function matchesBetween<T>(
  matches: readonly Match<T>[],
  { from, to }: { from: number; to: number }
): readonly Match<T>[] {
  return matches.slice(
    lowerBound(matches, ({ first }) => first < from),
    lowerBound(matches, ({ first }) => first <= to)
  )
}

/** The matches that hold all the words of a match, itself among them. */
export function matchesAround<T>(
  { matches, span }: Pick<FieldMatches<T, TextField>, 'matches' | 'span'>,
  { first, last }: Match<T>
): readonly Match<T>[] {
  return matchesBetween(matches, { from: first - span, to: first }).filter((other) => other.last >= last)
}

/** Words that some rule asks for, or asks to be absent, anywhere in an article. */
export interface ContextRule {
  readonly kind: 'context'
  readonly text: string
}

/** The texts of all contexts found. */
export function contextsOf(
  fields: readonly FieldMatches<ContextRule | { readonly kind: string }, TextField>[]
): ReadonlySet<string> {
  const contexts = new Set<string>()
  for (const { matches } of fields) {
    for (const { value } of matches) if (isContext(value)) contexts.add(value.text)
  }
  return contexts
}

const isContext = (rule: ContextRule | { readonly kind: string }): rule is ContextRule => rule.kind === 'context'
