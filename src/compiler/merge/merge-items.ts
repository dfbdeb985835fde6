// Joins what several entries say of one article: same day, same title. The fullest whole text is shown, and what each entry says otherwise is
// kept. Near titles stay apart: a video and a press release of one event are two. The order of the seeds makes no difference.

import type { ArticleText, Sighting } from '../../model/article.ts'
import { addCount } from '../../model/counts.ts'
import type { Day } from '../../model/day.ts'
import { addToList } from '../../model/lists-by-key.ts'
import type { Item } from '../read/item.ts'
import { titleKey } from './title-key.ts'
import { itemAt } from '../../model/item-at.ts'

/** An article before it has its address and its filings. */
export interface Draft extends ArticleText {
  readonly day: Day
  readonly dayEnd: Day | null
  readonly language: string
  readonly original: string | null
  readonly truncated: boolean
  readonly sightings: readonly Sighting[]
}

/** Merges the items of all seeds. Drafts stand newest first, within a day by seed name, then line. */
export function mergeItems(items: readonly Item[]): Draft[] {
  const groups = new Map<string, Item[]>()
  const untitled = new Map<string, number>()
  for (const item of items) addToList(groups, mergeKey(item, untitled), item)
  return [...groups.values()]
    .map(makeDraft)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : bySighting(firstOf(a), firstOf(b))))
}

/** Entries that lost their titles are one article when they say the same, but never two of one listing. `untitled` counts them there. */
function mergeKey(item: Item, untitled: Map<string, number>): string {
  if (item.title !== null) return `${item.day} ${titleKey(item.title)}`
  const key = `${item.day}\n${titleKey(item.summary ?? '')}`
  const inSeed = `${item.sighting.seed}\n${key}`
  return `${key}\n${addCount(untitled, inSeed)}`
}

type Placed = Pick<Sighting, 'seed' | 'lines'>

function bySighting(a: Placed, b: Placed): number {
  return a.seed === b.seed ? a.lines[0] - b.lines[0] : a.seed < b.seed ? -1 : 1
}

const firstOf = (draft: Draft): Placed => itemAt(draft.sightings, 0)

function makeDraft(unordered: readonly Item[]): Draft {
  const items = unordered.toSorted((a, b) => bySighting(a.sighting, b.sighting))
  const fullest = items.reduce((best, item) => (fullness(item) > fullness(best) ? item : best))
  const byFullness = [fullest, ...items.filter((item) => item !== fullest)]
  const first = <Key extends 'summary' | 'kicker' | 'credit' | 'printedPlace' | 'dayEnd' | 'original'>(key: Key) =>
    byFullness.find((item) => item[key] !== null)?.[key] ?? null
  const shown: ArticleText = {
    title: fullest.title ?? openingOf(fullest.summary ?? ''),
    summary: first('summary'),
    kicker: first('kicker'),
    credit: first('credit'),
    printedPlace: first('printedPlace'),
  }
  return {
    ...shown,
    day: fullest.day,
    dayEnd: first('dayEnd'),
    language: fullest.language,
    original: first('original'),
    truncated: fullest.truncated,
    sightings: items.map((item) => ({ ...item.sighting, differs: differenceOf(item, shown) })),
  }
}

/** Whole summaries before cut ones, the longer before the shorter; an entry without a summary is the least full. */
function fullness({ summary, truncated }: Item): number {
  if (summary === null) return truncated ? -1 : 0
  return summary.length + (truncated ? 0 : 1e6)
}

/** What an item says otherwise than is shown. A title that it lost is an empty one. */
function differenceOf(item: Item, shown: ArticleText): Partial<ArticleText> {
  return {
    ...(item.title === shown.title ? {} : { title: item.title ?? '' }),
    ...(item.summary === shown.summary ? {} : { summary: item.summary }),
    ...(item.kicker === shown.kicker ? {} : { kicker: item.kicker }),
    ...(item.credit === shown.credit ? {} : { credit: item.credit }),
    ...(item.printedPlace === shown.printedPlace ? {} : { printedPlace: item.printedPlace }),
  }
}

const LONGEST_OPENING = 90

/** The opening of a summary, which stands for a lost title: its first sentence, or as many words as a title has. */
function openingOf(summary: string): string {
  const sentence = /^.+?[.!?](?= |$)/u.exec(summary)?.[0].replace(/\.$/, '') ?? summary
  if (sentence.length <= LONGEST_OPENING) return sentence
  const cut = sentence.slice(0, LONGEST_OPENING)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_OPENING / 2)).trimEnd()} …`
}
