// A hundred and ten pages that were made up after the kinds of real ones, without regard to how pages are read, against what they hold.

import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readSeed } from '../../src/compiler/read-seed.ts'

const FOLDER = fileURLToPath(new URL('../newsrooms/made-up/', import.meta.url))

interface Expected {
  readonly kicker: string | null
  readonly title: string | null
  readonly date: string | null
  readonly summary: string | null
}

/** For each page how many entries it holds, how many of those are read word for word, and how many others. */
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const file = `${FOLDER}${name.replace('.txt', '.expected.json')}`
    const { articles } = JSON.parse(readFileSync(file, 'utf8')) as { readonly articles: readonly Expected[] }
    const held = new Set(
      articles.map(({ title, date, summary, kicker }) => JSON.stringify([title, date, summary, kicker]))
    )
    const { items } = readSeed({ name, bytes: readFileSync(FOLDER + name) })
    const read = items.map(({ title, day, summary, kicker }) => JSON.stringify([title, day, summary, kicker]))
    const right = read.filter((item) => held.has(item)).length
    return { name, held: held.size, right, wrong: read.length - right }
  })

const sum = (count: 'held' | 'right' | 'wrong'): number => PAGES.reduce((total, page) => total + page[count], 0)

it('reads nine in ten of their entries word for word', () => {
  expect(sum('right') / sum('held')).toBeGreaterThan(0.9)
})

it('invents or shifts hardly one in a hundred: it is better to refuse a page', () => {
  expect(sum('wrong') / sum('held')).toBeLessThan(0.012)
})

it('reads nothing from pages that are no listings, or that nobody can tell', () => {
  expect(PAGES.filter(({ held, wrong }) => held === 0 && wrong > 0)).toEqual([])
})
