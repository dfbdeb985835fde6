// In which line of which seed the words stand that an article shows: text is shown with its spaces folded, lines are kept as captured.

import type { Article, ArticleText, FieldRange, Sighting, TextField } from '../../model/article.ts'

/** What of an article is needed to find its words again. */
type SeenText = ArticleText & Pick<Article, 'sightings'>

export interface SeedLine {
  readonly seed: string
  /** From 1. */
  readonly line: number
}

/** The order of an entry's fields in a listing. */
const ENTRY_ORDER: readonly TextField[] = ['kicker', 'title', 'printedPlace', 'summary']

const fold = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

/** An entry's lines as one folded text, and where in it each line starts. */
function foldEntry({ raw, lines: [first] }: Sighting) {
  let text = ''
  const starts: { readonly at: number; readonly line: number }[] = []
  for (const [place, line] of raw.entries()) {
    const folded = fold(line)
    if (folded === '') continue
    if (text !== '') text += ' '
    starts.push({ at: text.length, line: first + place })
    text += folded
  }
  return { text, starts }
}

/** Where a field of the article begins in the folded entry; -1 where the entry says it otherwise. */
function findField(
  article: SeenText,
  field: TextField,
  { sighting, text }: { sighting: Sighting; text: string }
): number {
  let from = 0
  for (const each of ENTRY_ORDER) {
    const value = article[each]
    if (value === null || sighting.differs[each] !== undefined) {
      if (each === field) return -1
      continue
    }
    const after = text.indexOf(fold(value), from)
    const at = after < 0 ? text.indexOf(fold(value)) : after
    if (each === field) return at
    if (after >= 0) from = after + value.length
  }
  return -1
}

/** The line that a stretch of the article's text begins in, in the first sighting that has it; null where none does. */
export function findLine(article: SeenText, { field, start }: FieldRange): SeedLine | null {
  for (const sighting of article.sightings) {
    const { text, starts } = foldEntry(sighting)
    const at = findField(article, field, { sighting, text })
    const line = at < 0 ? undefined : starts.findLast((each) => each.at <= at + start)?.line
    if (line !== undefined) return { seed: sighting.seed, line }
  }
  return null
}
