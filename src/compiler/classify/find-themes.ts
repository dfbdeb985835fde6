// Files an article under themes and flags: what reaches the mark is kept, the strongest three, each with the words that count for it.

import type { Evidence, FlagId, ThemeId } from '../../model/article.ts'
import type { ArticleWords } from './article-words.ts'
import { mergeRanges } from './merge-ranges.ts'
import type { Phrases } from './phrases.ts'
import type { FlagSubject, ThemeRule, ThemeSubject } from './theme-rule.ts'
import { weighThemes, type WeighedSubject } from './weigh-themes.ts'

/** A theme is filed from this sum on … */
const MARK = 3
/** … and from this part of the strongest one's sum on, or of this sum, where the strongest has more … */
const SHARE = 0.5
const ENOUGH = 9
/** … but where no theme reaches the mark, the strongest is, from this sum on. */
const LOW_MARK = 1.5
const MOST_THEMES = 3
/** A flag is filed from this sum on. */
const FLAG_MARK = 2

/** What is filed of all that was weighed, and the sum that a theme needed. */
export interface Choice {
  readonly themes: readonly WeighedSubject<ThemeSubject>[]
  readonly flags: readonly WeighedSubject<FlagSubject>[]
  readonly mark: number
}

/** Chooses among what was weighed, the strongest first. */
export function chooseSubjects(weighed: readonly WeighedSubject[]): Choice {
  const candidates = weighed.filter(isTheme)
  const strongest = candidates[0]?.sum ?? 0
  const clear = strongest >= MARK
  const mark = clear ? Math.max(MARK, Math.min(strongest, ENOUGH) * SHARE) : LOW_MARK
  return {
    themes: candidates.filter(({ sum }) => sum >= mark).slice(0, clear ? MOST_THEMES : 1),
    flags: weighed.filter(isFlag).filter(({ sum }) => sum >= FLAG_MARK),
    mark,
  }
}

const isTheme = (item: WeighedSubject): item is WeighedSubject<ThemeSubject> => item.subject.kind === 'theme'
const isFlag = (item: WeighedSubject): item is WeighedSubject<FlagSubject> => item.subject.kind === 'flag'

/** The themes (at most three, the strongest first) and flags that an article is filed under, each with the words that say so. */
export function findThemes(
  article: ArticleWords,
  phrases: Phrases<ThemeRule>
): { themes: readonly Evidence<ThemeId>[]; flags: readonly Evidence<FlagId>[] } {
  const { themes, flags } = chooseSubjects(weighThemes(article, phrases))
  return { themes: themes.map(evidenceOf), flags: flags.map(evidenceOf) }
}

interface Weighed<Id extends string> {
  readonly subject: { readonly id: Id }
  readonly terms: WeighedSubject['terms']
}

/** A reader is shown what speaks for itself: hints (`global`) stand as evidence only where nothing stronger was found. */
function evidenceOf<Id extends string>({ subject, terms }: Weighed<Id>): Evidence<Id> {
  const counting = terms.filter(({ cancelled }) => cancelled === null)
  const strong = counting.filter(({ term }) => term.strength !== 'hint')
  const shown = strong.length > 0 ? strong : counting
  return { id: subject.id, ranges: mergeRanges(shown.map(({ range }) => range)) }
}
