// Parses a listing given line by line, and prints it short enough to be read in a test.

import type { Listing } from '../../../src/compiler/parse/listing.ts'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'

export const parse = (...lines: readonly string[]): Listing => parseListing(lines.join('\n')).listing

/** One line a part: `# heading`, `~ side matter`, `1 | credit | kicker | title | date | summary` with `-` for nothing. */
export function outline({ parts }: Listing): string[] {
  return parts.map((part) => {
    if (part.kind !== 'entry') return `${part.kind === 'heading' ? '#' : '~'} ${part.text}`
    const { number, credit, kicker, title, date, summary } = part
    return [number, credit, kicker, title, date, summary].map((field) => field ?? '-').join(' | ')
  })
}
