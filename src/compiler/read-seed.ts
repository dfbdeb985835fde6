// One seed, from its bytes to its items and its account. A file that is not text is rejected as a whole, and says so.

import { REJECT_REASONS } from '../model/reject-reasons.ts'
import type { LineKind, SeedAccount } from '../model/account.ts'
import type { Problem } from '../model/problem.ts'
import { SEED_NAME } from '../model/seed-name.ts'
import { readFeed } from './feed/read-feed.ts'
import { readPage } from './layout/read-page.ts'
import { decode } from './parse/decode.ts'
import type { PlacedLine } from './parse/listing.ts'
import { splitLines } from './parse/split-lines.ts'
import { makeProblem } from './problem.ts'
import type { Item } from './read/item.ts'
import { judgeRefusal, type Refused } from './read/judge-page.ts'
import { readListing } from './read/read-listing.ts'
import { readSavedPage } from './saved-page/read-saved-page.ts'

/** A captured file. */
export interface SeedFile {
  /** Its file name, within the folder of seeds. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadSeed {
  readonly items: readonly Item[]
  readonly account: Omit<SeedAccount, 'articles'>
  readonly problems: readonly Problem[]
}

/** Reads a seed: a feed, a saved page, or the text of a listing. Every one of its lines and of its items is in the account once. */
export function readSeed({ name, bytes }: SeedFile): ReadSeed {
  const decoded = decode(bytes)
  if (decoded.kind !== 'text') return rejectWhole(name, decoded.text, unreadable(name, decoded))
  const ending = SEED_NAME.exec(name)?.[1]?.toLowerCase()
  if (ending === 'xml') return readFeed(name, decoded.text)
  return ending === 'html' ? readSavedPage(name, decoded.text) : readText(name, decoded.text)
}

function readText(name: string, text: string): ReadSeed {
  const page = readPage(text)
  const refused = judgeRefusal(name, page)
  if (refused !== null) return rejectWhole(name, text, refused)
  const { parsed } = page
  const { items, rejects, problems } = readListing(name, page)
  const counts = countKinds(parsed.lines)
  for (const { lines } of rejects) {
    const inside = parsed.lines.slice(lines[0] - 1, lines[1]).filter((line) => line.kind === 'entry').length
    counts.entry -= inside
    counts.rejected += inside
  }
  const account = { seed: name, lines: parsed.lines.length, ...counts, items: items.length + rejects.length, rejects }
  return { items, problems, account }
}

function countKinds(lines: readonly Pick<PlacedLine, 'kind'>[]): Record<LineKind, number> {
  const counts: Record<LineKind, number> = { heading: 0, sideMatter: 0, entry: 0, separator: 0, rejected: 0 }
  for (const { kind } of lines) counts[kind] += 1
  return counts
}

const UNREADABLE = {
  'not-utf8': {
    code: 'seed-not-utf8',
    message: 'A seed is UTF-8 text, and this file has bytes that are not.',
    reason: REJECT_REASONS.notUtf8,
    hint: 'Save the capture again as UTF-8.',
  },
  binary: {
    code: 'seed-binary',
    message: 'A seed is text, and this file has control characters that no text has.',
    reason: REJECT_REASONS.notText,
    hint: 'Take the file out of the folder of seeds, or capture the page again as plain text.',
  },
} as const

interface Unreadable {
  readonly kind: keyof typeof UNREADABLE
  readonly text: string
  readonly offset: number
}

function unreadable(file: string, { kind, text, offset }: Unreadable): Refused {
  const { code, message, reason, hint } = UNREADABLE[kind]
  return { reason, problem: makeProblem({ code, file, text, offset, message, hint }) }
}

/** A file of which nothing is published: all of its lines that say something are rejected. */
function rejectWhole(name: string, text: string, { reason, problem }: Refused): ReadSeed {
  const { lines } = splitLines(text)
  const separator = lines.filter((line) => line.content === '').length
  const raw = lines.map((line) => line.text)
  return {
    items: [],
    problems: [problem],
    account: {
      seed: name,
      lines: lines.length,
      ...countKinds([]),
      separator,
      rejected: lines.length - separator,
      items: 0,
      rejects: [{ lines: [1, lines.length], raw, reason }],
    },
  }
}
