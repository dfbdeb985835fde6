// Checks that a printed page gives its entries back, or is refused: no title stands under another entry's day, and none is lost.

import { readSeed } from '../../../src/compiler/read-seed.ts'
import type { PrintedPage } from './print-page.ts'

/** What is read otherwise than it was printed; null where all is well. */
export function findMisplaced({ entries, text }: PrintedPage): string | null {
  const { items, problems } = readSeed({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (problems.some(({ code }) => code === 'layout-undecided')) {
    return items.length === 0 ? null : 'A page was refused, and gives entries.'
  }
  const found = items.map(({ title, day, summary }) => JSON.stringify({ title, day, summary }))
  const printed = entries.map(({ title, day, summary }) => JSON.stringify({ title, day, summary }))
  const wrong = found.find((item, index) => item !== printed[index])
  if (wrong !== undefined) return `It is read as ${wrong}.`
  return found.length === printed.length ? null : `Of ${printed.length} entries ${found.length} are read.`
}
