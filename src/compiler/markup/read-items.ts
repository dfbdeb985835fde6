// From what a feed or a saved page says of its items to items as listings give them. Each becomes one, or is rejected with its reason; each line
// of the file is accounted for.

import { impossibleDate, REJECT_REASONS } from '../../model/reject-reasons.ts'
import type { LineKind, Reject, SeedAccount } from '../../model/account.ts'
import { sum } from '../../model/sum.ts'
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../problem.ts'
import { findLanguage } from '../read/find-language.ts'
import type { Item } from '../read/item.ts'
import { showSummary, showText } from '../read/shown-text.ts'
import { fileLines, type FileLines, type Span } from './file-lines.ts'
import type { FoundItem } from './found-item.ts'
import { findingsOf, type Finding } from './judge-found.ts'
import { wholeWebAddress } from './web-address.ts'

/** What a file of markup holds. */
export interface FoundItems {
  /** In the order of the file; no two overlap. */
  readonly items: readonly FoundItem[]
  /** What there is to say of the file itself. */
  readonly findings: readonly Finding[]
  /** Why nothing in the file can be read, in one sentence for the reader; null where it can. */
  readonly rejected: string | null
}

export interface ReadItems {
  readonly items: readonly Item[]
  readonly account: Omit<SeedAccount, 'articles'>
  readonly problems: readonly Problem[]
}

/** Reads what was found in a file. Takes time in proportion to its length. */
export function readItems(seed: string, text: string, found: FoundItems): ReadItems {
  const file = fileLines(text)
  const items: Item[] = []
  const rejects: Reject[] = []
  const findings = [...found.findings]
  if (found.rejected !== null) rejects.push({ ...file.spanOf(0, text.length), reason: found.rejected })
  for (const each of found.items) {
    const span = file.spanOf(each.start, each.end)
    const item = readItem(seed, each, span)
    findings.push(...findingsOf(each, typeof item === 'string'))
    if (typeof item === 'string') rejects.push({ ...span, reason: item })
    else items.push(item)
  }
  const problems = findings
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...said }) => problemAt({ ...said, ...file.placeAt(offset), file: seed }))
  const counts = countLines(file, items, rejects)
  return {
    items,
    problems,
    account: { seed, lines: file.lines.length, ...counts, items: found.items.length, rejects },
  }
}

/** The item that was found, or the reason why it gives none. */
function readItem(seed: string, found: FoundItem, span: Span): Item | string {
  const { title, kicker, credit, when } = found
  const summary = found.summary === null ? null : showSummary(found.summary)
  if (when.kind === 'none') return REJECT_REASONS.noDate
  if (when.kind === 'impossible') return impossibleDate(showText(when.printed))
  if (title === null && summary === null) return REJECT_REASONS.nothingButDate
  return {
    title,
    summary,
    kicker,
    credit,
    printedPlace: when.place === null ? null : showText(when.place),
    day: when.day,
    dayEnd: when.dayEnd,
    language: found.language ?? findLanguage([title, summary, kicker], when.languages),
    original: found.link === null ? null : wholeWebAddress(found.link, found.base),
    truncated: found.isCut,
    sighting: { seed, number: null, ...span },
  }
}

/** A line is an entry's where any part of it is; a blank one is blank wherever it stands; what no item stands on is beside the list. */
function countLines(
  { lines }: FileLines,
  items: readonly Item[],
  rejects: readonly Reject[]
): Readonly<Record<LineKind, number>> {
  const kinds: LineKind[] = lines.map(({ content }) => (content === '' ? 'separator' : 'sideMatter'))
  const mark = (kind: LineKind, { lines: [first, last] }: Pick<Span, 'lines'>) => {
    for (let index = first - 1; index < last; index++) if (kinds[index] !== 'separator') kinds[index] = kind
  }
  for (const reject of rejects) mark('rejected', reject)
  for (const { sighting } of items) mark('entry', sighting)
  const count = (kind: LineKind) => sum(kinds.map((each) => (each === kind ? 1 : 0)))
  return {
    heading: 0,
    sideMatter: count('sideMatter'),
    entry: count('entry'),
    separator: count('separator'),
    rejected: count('rejected'),
  }
}
