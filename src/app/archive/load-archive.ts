// Reads articles from `/archive.json`, the whole archive as one file, line by line as it comes: it is never in memory as a whole. The file has no hash
// in its name, so each article's month is compared with the list of months: after a new build of the site nothing is mixed.

import { parseArticlePath, printArticlePath } from '../../address/article-path.ts'
import { ARCHIVE_FILES } from '../../address/file-path.ts'
import type { Card } from '../../model/bundle.ts'
import type { MonthWithStart } from '../../model/card-files.ts'
import { parseDay } from '../../model/day.ts'
import { parseArchiveLine } from '../../publish/archive-json.ts'
import type { ArchiveRecord } from '../../publish/archive-record.ts'
import { addressOf, pathOf } from '../address-of.ts'
import { monthAt } from './load-cards.ts'
import type { LoadProgress } from './load-view.ts'
import { WORDS } from './words.ts'

/**
 * The cards of these ordinals, by ordinal. Rejects with a sentence for the reader where the file can't be reached, ends too early, or is of another
 * build than the list of months; and with the signal's reason once that is aborted.
 */
export async function loadArchive(
  months: readonly MonthWithStart[],
  ordinals: ReadonlySet<number>,
  { signal, onProgress }: LoadProgress
): Promise<ReadonlyMap<number, Card>> {
  const cards = new Map<number, Card>()
  let ordinal = 0
  for await (const lines of fetchLines(ARCHIVE_FILES.json, signal)) {
    for (const line of lines) {
      const record = parseArchiveLine(line)
      if (record === null) continue
      if (!record.day.startsWith(monthAt(months, ordinal)?.month ?? '-')) throw new Error(WORDS.rebuilt)
      if (ordinals.has(ordinal)) cards.set(ordinal, cardOf(record))
      ordinal++
    }
    onProgress(cards.size)
  }
  // A server that is stopped may end the file as if it were whole.
  if (monthAt(months, ordinal) !== undefined) throw new Error(WORDS.unreachable)
  return cards
}

/** Yields the lines of a file, some at a time, as they come: those with a line end. */
async function* fetchLines(path: string, signal: AbortSignal): AsyncGenerator<string[]> {
  const lost = (): never => {
    signal.throwIfAborted()
    throw new Error(WORDS.unreachable)
  }
  const { ok, status, body } = await fetch(addressOf(path), { signal }).catch(lost)
  if (!ok || body === null) throw new Error(WORDS.refused(status, path.slice(1)))
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(lost)
      if (done) break
      const lines = (rest + value).split('\n')
      rest = lines.pop() ?? ''
      yield lines
    }
  } finally {
    // What is left is of no use, and whether the connection still stands neither.
    reader.cancel().catch(() => {})
  }
}

/** The card of an article. Throws where its address is none of this site. */
function cardOf({ address, dayEnd, ...record }: ArchiveRecord): Card {
  const parts = parseArticlePath(pathOf(new URL(address, location.href).pathname) ?? '')
  if (parts === null) throw new Error(WORDS.rebuilt)
  const { language, kicker, title, summary, format, themes, flags, places, truncated } = record
  const days = { day: parts.day, dayEnd: dayEnd === null ? null : parseDay(dayEnd) }
  return {
    path: printArticlePath(parts),
    ...days,
    language,
    kicker,
    title,
    summary,
    format,
    themes,
    flags,
    places,
    truncated,
  }
}
