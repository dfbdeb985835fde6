// Prints why an article is filed where it is: each term that was found with its points or why it doesn't count, the sums, the format and
// the places.

import type { ArticleText, FieldRange } from '../model/article.ts'
import { readArticleWords } from '../compiler/classify/article-words.ts'
import type { Classifier } from '../compiler/classify/classify.ts'
import { findFormat } from '../compiler/classify/find-format.ts'
import { findPlaceNames } from '../compiler/classify/find-places.ts'
import { chooseSubjects } from '../compiler/classify/find-themes.ts'
import { weighThemes, type FoundTerm, type WeighedSubject } from '../compiler/classify/weigh-themes.ts'

/** Returns all reasons, in lines for people. */
export function explain(text: ArticleText, classifier: Classifier): string {
  return [...explainText(text), '', ...explainThemes(text, classifier), '', ...explainRest(text, classifier)].join('\n')
}

function explainText(text: ArticleText): readonly string[] {
  const fields = ['kicker', 'title', 'printedPlace', 'summary'] as const
  return fields.flatMap((field) => (text[field] === null ? [] : [`${field.padEnd(13)}${text[field]}`]))
}

function explainThemes(text: ArticleText, classifier: Classifier): readonly string[] {
  const weighed = weighThemes(readArticleWords(text), classifier.themes)
  const { themes, flags, mark } = chooseSubjects(weighed)
  const filed = new Set<WeighedSubject>([...themes, ...flags])
  if (weighed.length === 0) return ['No term of any theme stands in it.']
  return [
    `A theme needs ${mark} points here; at most three are filed.`,
    ...weighed.flatMap((item) => [
      `${filed.has(item) ? '✓' : ' '} ${item.subject.id.padEnd(30)} ${item.sum} points`,
      ...item.terms.map((term) => `    ${explainTerm(text, term)}`),
    ]),
  ]
}

function explainTerm(text: ArticleText, { term, range, weight, cancelled }: FoundTerm): string {
  const worth = cancelled === null ? `+${weight}` : `  – ${cancelled}`
  return `${quote(text, range)} in the ${range.field}: ${term.strength} “${term.text}” ${worth}`
}

function explainRest(text: ArticleText, classifier: Classifier): readonly string[] {
  const article = readArticleWords(text)
  const format = findFormat(text, { article, phrases: classifier.formats })
  const places = findPlaceNames(text, { article, finder: classifier.places })
  const range = format?.ranges[0]
  return [
    format === null || range === undefined
      ? 'No format shows.'
      : `✓ ${format.id}: ${quote(text, range)} in the ${range.field}`,
    ...places.map(({ id, by, range: where, cancelled }) => {
      const place = `${id}: ${quote(text, where)} in the ${where.field}, a ${by}`
      return cancelled === null ? `✓ ${place}` : `  ${place} – ${cancelled}`
    }),
  ]
}

const quote = (text: ArticleText, { field, start, end }: FieldRange): string =>
  `“${(text[field] ?? '').slice(start, end)}”`
