// An article as words, cut once for all who look for something in it, and what stands in which of its fields.

import type { ArticleText, TextField } from '../../model/article.ts'
import { findPhrases, type Match, type Phrases } from './phrases.ts'
import { readWords, type Word } from './words.ts'

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
  readonly matches: readonly Match<T>[]
}

/** Looks a set of phrases up in some fields of an article; fields without words are left out. */
export function lookUp<T, Field extends TextField>(
  article: ArticleWords,
  { fields, phrases }: { fields: readonly Field[]; phrases: Phrases<T> }
): readonly FieldMatches<T, Field>[] {
  return fields.flatMap((field) => {
    const words = article[field]
    return words.length === 0 ? [] : [{ field, words, matches: findPhrases(phrases, words) }]
  })
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
  const contexts = fields.flatMap(({ matches }) => matches.flatMap(({ value }) => (isContext(value) ? value.text : [])))
  return new Set(contexts)
}

const isContext = (rule: ContextRule | { readonly kind: string }): rule is ContextRule => rule.kind === 'context'
