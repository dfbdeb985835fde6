// Finds the line of a seed in which words of an article stand. The article shows its text with spaces folded; the lines are as captured.

import type { Article, ArticleText, FieldRange, Sighting, TextField } from '../../model/article.ts'

/** The part of an article that is needed to find its words in its lines. */
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
  const starts: { readonly start: number; readonly line: number }[] = []
  for (const [index, line] of raw.entries()) {
    const folded = fold(line)
    if (folded === '') continue
    if (text !== '') text += ' '
    starts.push({ start: text.length, line: first + index })
    text += folded
  }
  return { text, starts }
}

/** Where a field of the article begins in the folded entry, in UTF-16 units; -1 where the entry has another text for it. */
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
    const offset = after < 0 ? text.indexOf(fold(value)) : after
    if (each === field) return offset
    if (after >= 0) from = after + value.length
  }
  return -1
}

/** The line in which a range of the article's text begins, in the first sighting that has it; null where none has. */
export function findLine(article: SeenText, { field, start }: FieldRange): SeedLine | null {
  for (const sighting of article.sightings) {
    const { text, starts } = foldEntry(sighting)
    const offset = findField(article, field, { sighting, text })
    const line = offset < 0 ? undefined : starts.findLast((each) => each.start <= offset + start)?.line
    if (line !== undefined) return { seed: sighting.seed, line }
  }
  return null
}
