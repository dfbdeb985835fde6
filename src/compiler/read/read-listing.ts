// From a parsed listing to items: what each entry says, as shown, with its day. An entry that can't stand on a timeline is rejected with its
// reason; everything else is kept. Leaves out what several listings say of one article (merge/).

import { impossibleDate, REJECT_REASONS } from '../../model/reject-reasons.ts'
import type { Reject } from '../../model/account.ts'
import type { Problem } from '../../model/problem.ts'
import type { ParsedListing } from '../parse/listing.ts'
import { findLanguage } from './find-language.ts'
import { endsBeforeDate, type Item, type PlacedEntry } from './item.ts'
import { judgeEntry } from './judge-entry.ts'
import { judgeEmpty, sayOnce } from './judge-page.ts'
import { readDay, type ReadDay } from './read-day.ts'
import { isFinished, showSummary, showText } from './shown-text.ts'
import { itemAt } from '../../model/item-at.ts'
import type { ReadPage } from '../layout/read-page.ts'
import { problemAt } from '../problem.ts'

export interface ReadListing {
  readonly items: readonly Item[]
  readonly rejects: readonly Reject[]
  readonly problems: readonly Problem[]
}

/** Reads the entries of one listing, in their order. */
export function readListing(seed: string, { parsed, order, isOfFamily, mayBeCut }: ReadPage): ReadListing {
  const items: Item[] = []
  const rejects: Reject[] = []
  const problems: Problem[] = []
  const entries = placeEntries(parsed, mayBeCut)
  for (const entry of entries) {
    const when = readDay(entry.date, order)
    const item = readEntry(entry, when, seed)
    // A line without a slot of its own is one only by the grammar of the family: a template has a place for every line.
    const findings = judgeEntry(entry, when, item).filter(({ code }) => isOfFamily || code !== 'extra-line')
    problems.push(...findings.map((finding) => problemAt({ ...finding, file: seed })))
    if (typeof item === 'string') rejects.push({ ...spanOf(entry), reason: item })
    else items.push(item)
  }
  const [first] = entries
  if (first && parsed.listing.kickers === 'undecided') problems.push(kickersUndecided(seed, first))
  if (entries.length === 0) problems.push(judgeEmpty(seed, parsed.lines, order))
  return { items, rejects, problems: sayOnce(problems) }
}

/** The entries of a listing with their lines, in one walk over the lines. */
function placeEntries({ listing, lines }: ParsedListing, mayBeCut: boolean): PlacedEntry[] {
  const spans = new Map<number, { first: number; last: number }>()
  let last = -1
  for (const [index, { part, kind }] of lines.entries()) {
    if (kind !== 'separator') last = index
    if (part === null) continue
    const span = spans.get(part)
    if (span) span.last = index
    else spans.set(part, { first: index, last: index })
  }
  return listing.parts.flatMap((part, index) => {
    const span = spans.get(index)
    if (part.kind !== 'entry' || !span) return []
    const isLast = mayBeCut && span.last === last
    return [{ ...part, lines: lines.slice(span.first, span.last + 1), first: span.first, isLast }]
  })
}

const spanOf = ({ first, lines }: PlacedEntry) => ({
  lines: [first + 1, first + lines.length] as const,
  raw: lines.map((line) => line.text),
})

/** The item that an entry gives, or the reason why it gives none. */
function readEntry(entry: PlacedEntry, when: ReadDay, seed: string): Item | string {
  if (when.kind === 'none' && endsBeforeDate(entry)) return REJECT_REASONS.cutBeforeDate
  if (when.kind === 'none') return REJECT_REASONS.noDate
  if (when.kind === 'impossible') return impossibleDate(showText(when.printed))
  const summary = entry.summary === null ? null : showSummary(entry.summary)
  if (entry.title === null && summary === null) return REJECT_REASONS.nothingButDate
  const text = {
    title: entry.title === null ? null : showText(entry.title),
    summary,
    kicker: entry.kicker === null ? null : showText(entry.kicker),
  }
  return {
    ...text,
    credit: entry.credit === null ? null : showText(entry.credit),
    printedPlace: when.place === null ? null : showText(when.place),
    day: when.day,
    dayEnd: when.dayEnd,
    language: findLanguage([text.title, text.summary, text.kicker], when.languages),
    original: null,
    truncated: entry.isLast && (summary === null || !isFinished(summary)),
    sighting: { seed, number: entry.number, ...spanOf(entry) },
  }
}

function kickersUndecided(seed: string, { first, lines }: PlacedEntry): Problem {
  return problemAt({
    code: 'undecidable-kickers',
    file: seed,
    line: first + 1,
    column: 1,
    content: itemAt(lines, 0).text,
    message:
      'Nothing in this listing shows whether its entries have a kicker over the title, so they are read as having none.',
    hint: 'Nothing to mend. Where the page has more entries, a capture with one that has no credit settles it.',
  })
}
