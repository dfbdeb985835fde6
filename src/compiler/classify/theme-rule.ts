// What the phrases of vocabulary/themes.yaml mean, and how they are gathered while the file is read.

import type { FlagId, TextField, ThemeId } from '../../model/article.ts'
import type { ContextRule } from './article-words.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { complain, readTexts, type Located, type VocabularyFile, type YamlNode } from './read-yaml.ts'

/** How much one mention says: it settles the matter, it speaks for it, it only adds to what else is said. */
export const STRENGTHS = ['sure', 'likely', 'hint'] as const
export type Strength = (typeof STRENGTHS)[number]

/** The fields that terms are looked for in. */
export const TERM_FIELDS = ['title', 'kicker', 'summary'] as const satisfies readonly TextField[]
export type TermField = (typeof TERM_FIELDS)[number]

interface Ranked {
  /** The place among themes, or among flags: the earlier stands first where the sums are equal. */
  readonly rank: number
}
export interface ThemeSubject extends Ranked {
  readonly kind: 'theme'
  readonly id: ThemeId
}
export interface FlagSubject extends Ranked {
  readonly kind: 'flag'
  readonly id: FlagId
}
export type Subject = ThemeSubject | FlagSubject

export interface Term {
  readonly text: string
  readonly subject: Subject
  readonly strength: Strength
  readonly fields: readonly TermField[]
  /** Counts only where one of these stands in the article; always, where there are none. */
  readonly with: readonly string[]
  /** Doesn't count where one of these stands in the article. */
  readonly unless: readonly string[]
}

/** A field of life other than work, such as sport. */
export interface Elsewhere {
  readonly name: string
  /** An article is of it that has one of these … */
  readonly signs: readonly string[]
  /** … and none of these. */
  readonly unless: readonly string[]
}

/** What a phrase found in a text means for the themes. */
export type ThemeRule =
  | { readonly kind: 'term'; readonly term: Term }
  /** Words that no term of this subject (of any, where null) may be read out of: always, or where an article is of another field of life. */
  | { readonly kind: 'not'; readonly subject: Subject | null; readonly text: string; readonly where: Elsewhere | null }
  | ContextRule

/** A file that is being read, with the phrases found in it so far. */
export interface Phrasebook {
  readonly file: VocabularyFile
  readonly phrases: Phrase<ThemeRule>[]
}

/** Adds a phrase, or reports it where it can't be read. */
export function addPhrase({ file, phrases }: Phrasebook, text: Located<string>, value: ThemeRule): void {
  const steps = parsePhrase(text.value)
  if (steps !== null) phrases.push({ steps, value })
  else
    complain(file, {
      offset: text.offset,
      message: 'a term begins and ends with a word',
      hint: 'Put a word before and after `..`.',
    })
}

/** Adds the words of a list that a rule asks for anywhere in an article, and returns them. */
export function addContexts(book: Phrasebook, node: YamlNode | undefined, what: string): readonly string[] {
  return readTexts(book.file, node, what).map((text) => {
    addPhrase(book, text, { kind: 'context', text: text.value })
    return text.value
  })
}
