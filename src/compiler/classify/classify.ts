// Files an article: its format, themes, flags and places, each with the words of its own text that say so.
// Pure and deterministic; what it knows is in the vocabulary.

import type { ArticleText, Evidence, FlagId, FormatId, PlaceId, ThemeId } from '../../model/article.ts'
import { readArticleWords } from './article-words.ts'
import { findFormat } from './find-format.ts'
import { findPlaces, type PlaceFinder } from './find-places.ts'
import { findThemes } from './find-themes.ts'
import type { Phrases } from './phrases.ts'
import type { FormatRule } from './read-formats.ts'
import type { ThemeRule } from './theme-rule.ts'

/** A vocabulary, ready to be looked for. */
export interface Classifier {
  readonly themes: Phrases<ThemeRule>
  readonly formats: Phrases<FormatRule>
  readonly places: PlaceFinder
}

export interface Classification {
  readonly format: Evidence<FormatId> | null
  /** At most three, the strongest first. */
  readonly themes: readonly Evidence<ThemeId>[]
  readonly flags: readonly Evidence<FlagId>[]
  /** Countries, and regions that the text speaks of as such. */
  readonly places: readonly Evidence<PlaceId>[]
}

/** Files one article. Every range is one of the field's own text, in UTF-16 units, and holds at least one word. */
export function classify(text: ArticleText, classifier: Classifier): Classification {
  const article = readArticleWords(text)
  return {
    format: findFormat(text, { article, phrases: classifier.formats }),
    ...findThemes(article, classifier.themes),
    places: findPlaces(text, { article, finder: classifier.places }),
  }
}
