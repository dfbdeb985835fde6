// Checks what the compiler promises for any capture at all: it throws nothing, loses no line, and reads no line twice.

import { gather } from '../../src/compiler/gather.ts'
import { decode } from '../../src/compiler/parse/decode.ts'
import { joinLines } from '../../src/compiler/parse/split-lines.ts'
import { parseListing } from '../../src/compiler/parse/parse-listing.ts'
import { LINE_KINDS } from '../../src/model/account.ts'

/** The first promise that is broken for a capture; null when all hold. */
export function findBreach(text: string): string | null {
  const bytes = new TextEncoder().encode(text)
  const decoded = decode(bytes)
  // What is no text (control characters, halves of characters) is rejected as a whole, and accounted for all the same.
  if (decoded.kind === 'text' && joinLines(parseListing(decoded.text)) !== decoded.text)
    return 'The lines of the listing, joined, are not the text.'
  const { drafts, account } = gather([{ name: 'a.txt', bytes }], null)
  const [row] = account
  if (row === undefined || account.length !== 1) return 'The seed is not in the account once.'
  if (LINE_KINDS.some((kind) => row[kind] < 0)) return 'A count of lines is below nothing.'
  if (LINE_KINDS.reduce((sum, kind) => sum + row[kind], 0) !== row.lines)
    return 'The kinds of lines do not sum up to the lines.'
  const raw = decoded.text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const spans = [...drafts.flatMap(({ sightings }) => sightings), ...row.rejects]
  const isAsCaptured = spans.every(
    ({ lines: [first, last], raw: kept }) => kept.join('\n') === raw.slice(first - 1, last).join('\n')
  )
  if (!isAsCaptured) return 'The lines of a sighting or a reject are not those of the capture.'
  const starts = spans.map(({ lines }) => lines).toSorted((a, b) => a[0] - b[0])
  if (starts.some(([first], index) => index > 0 && first <= (starts[index - 1]?.[1] ?? 0)))
    return 'A line is in two entries.'
  if (new Set(drafts.map(({ path }) => path)).size !== drafts.length) return 'Two articles have one address.'
  if (drafts.some(({ title }) => title === '')) return 'An article has no title.'
  return null
}
