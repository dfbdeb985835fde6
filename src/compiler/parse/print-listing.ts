// Listing to text, as captures of newsroom pages have it. The inverse of `parseListing`.

import { ENTRY_FIELDS, type Entry, type KickerMode, type Layout, type Listing, type Part } from './listing.ts'
import { isTimeHeading } from '../dates/printed-date.ts'

/** Prints a listing. `parseListing(printListing(listing)).listing` equals it when it keeps the rules of seeds/README.md. */
export function printListing({ layout, kickers, parts }: Listing): string {
  let text = ''
  let before: Part | null = null
  for (const part of parts) {
    if (before) text += '\n'.repeat(1 + blanksBetween(before, part, layout))
    text += part.kind === 'entry' ? printEntry(part, layout, kickers) : part.text
    before = part
  }
  return text
}

/** Blank lines between two parts. A second one says what is not printed: a new section, a new count, a lost number. */
function blanksBetween(before: Part, part: Part, layout: Layout): number {
  if (layout !== 'numbered') return part.kind === 'entry' && before.kind === 'entry' ? 0 : 1
  if (part.kind !== 'entry') return part.kind === 'heading' && !isTimeHeading(part.text) ? 2 : 1
  const restarts = before.kind === 'entry' && part.number === 1
  return restarts || part.number === null ? 2 : 1
}

function printEntry(entry: Entry, layout: Layout, kickers: KickerMode): string {
  const lines = ENTRY_FIELDS.flatMap((field) => {
    const content = entry[field]
    return content === null ? [] : content.split('\n').map((text) => ({ field, text }))
  })
  if (layout === 'bare') return lines.map(({ text }) => text).join('\n')
  if (layout === 'bulleted') return ['-', ...lines.map(({ text }) => text)].join('\n')
  const opening = entry.number === null ? '    ' : `  ${entry.number}. `
  return lines.reduce(
    (printed, { field, text }, index) => {
      if (index === 0) return opening + text
      const above = lines[index - 1]?.field
      const emptyKicker = kickers === 'shown' && above === 'credit' && entry.kicker === null
      // Lines of one field follow each other at once; an empty kicker leaves one more blank line.
      return printed + '\n'.repeat(above === field ? 1 : emptyKicker ? 3 : 2) + '    ' + text
    },
    entry.number === null ? opening : opening.trimEnd()
  )
}
