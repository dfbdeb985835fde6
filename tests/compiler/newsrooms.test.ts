// Rebuilt pages of other newsrooms, and two of the family that its grammar does not cover, against what they hold.

import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../../src/compiler/read-seed.ts'

const FOLDER = fileURLToPath(new URL('../newsrooms/', import.meta.url))
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

interface Expected {
  readonly kicker: string | null
  readonly title: string | null
  readonly date: string | null
  readonly date_end?: string
  readonly place: string | null
  readonly summary: string | null
  readonly truncated: boolean
}

/** Pages that can be read in two ways, each with the reason: of these nothing may be published. */
const UNDECIDED: Readonly<Record<string, string>> = {
  'org-36': 'under each time stand two lines without a stop: a place and a title, or a title and a summary',
}

describe.each(Object.keys(UNDECIDED))('the page %s', (name) => {
  it('is refused, and says so', () => {
    const { items, problems } = readSeed({ name: `${name}.txt`, bytes: readFileSync(`${FOLDER}${name}.txt`) })
    expect(items).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['layout-undecided'])
  })
})

describe.each(NAMES.filter((name) => !(name in UNDECIDED)))('the page %s', (name) => {
  it('gives the entries that it holds, word for word, and no others', () => {
    const { articles } = JSON.parse(readFileSync(`${FOLDER}${name}.expected.json`, 'utf8')) as {
      readonly articles: readonly Expected[]
    }
    const { items } = readSeed({ name: `${name}.txt`, bytes: readFileSync(`${FOLDER}${name}.txt`) })
    expect(
      items.map(({ kicker, title, day, dayEnd, printedPlace, summary, truncated }) => {
        return { kicker, title, day, dayEnd, place: printedPlace, summary, truncated }
      })
    ).toEqual(
      articles.map(({ kicker, title, date, date_end, place, summary, truncated }) => {
        return { kicker, title, day: date, dayEnd: date_end ?? null, place, summary, truncated }
      })
    )
  })
})
