// The sixty articles of the five seeds, against what a person read in them. seeds.json beside this was written from the seeds by hand,
// never printed by the compiler.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LINE_KINDS } from '../../../src/model/account.ts'
import { ENTRY_FIELDS } from '../../../src/compiler/parse/listing.ts'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { compileTexts, PROJECT_SOURCES, SEED_TEXTS, seedsOf } from '../compile-texts.ts'

interface GoldenArticle {
  readonly title: string
  readonly kicker: string | null
  readonly credit: string | null
  readonly day: string
  readonly summary: string | null
}

const GOLDEN = JSON.parse(readFileSync(fileURLToPath(new URL('./seeds.json', import.meta.url)), 'utf8')) as Readonly<
  Record<string, readonly GoldenArticle[]>
>

const { archive, problems } = compileTexts(SEED_TEXTS)

describe('the five seeds', () => {
  it.each(Object.keys(GOLDEN))('gives the articles of %s as they were read by hand', (seed) => {
    const found = archive.articles
      .filter((article) => article.sightings.some((sighting) => sighting.seed === seed))
      .toSorted((a, b) => (a.sightings[0]?.lines[0] ?? 0) - (b.sightings[0]?.lines[0] ?? 0))
      .map(({ title, kicker, credit, day, summary }) => ({ title, kicker, credit, day, summary }))
    expect(found).toEqual(GOLDEN[seed])
  })

  it('gives sixty articles, ten a seed and twenty of the fourth, of two years', () => {
    expect(archive.account.map((row) => row.articles)).toEqual([10, 10, 10, 20, 10])
    expect(archive.articles.map((article) => article.day).at(0)).toBe('2022-04-12')
    expect(archive.articles.map((article) => article.day).at(-1)).toBe('2020-05-20')
  })

  it('rejects nothing, and has nothing to say', () => {
    expect(archive.account.flatMap((row) => row.rejects)).toEqual([])
    expect(problems).toEqual([])
  })

  it('reads every article as English, whole and of a single day', () => {
    for (const { language, truncated, dayEnd } of archive.articles) {
      expect({ language, truncated, dayEnd }).toEqual({ language: 'en', truncated: false, dayEnd: null })
    }
  })

  it('has the lost number of the fifth entry of the last seed as none, and the others as printed', () => {
    const numbers = archive.articles
      .flatMap((article) => article.sightings)
      .filter(({ seed }) => seed.startsWith('004'))
      .toSorted((a, b) => a.lines[0] - b.lines[0])
      .map(({ number }) => number)
    expect(numbers).toEqual([1, 2, 3, 4, null, 6, 7, 8, 9, 10])
  })

  it('keeps what it cuts from a shown summary in the raw lines', () => {
    const article = archive.articles.find(({ title }) => title.startsWith('Global progress'))
    expect(article?.summary?.endsWith('protect children better.')).toBe(true)
    expect(article?.sightings[0]?.raw.at(-1)?.endsWith('protect children better. Find out more: &')).toBe(true)
  })

  it('keeps the raw lines untouched, non-breaking spaces too', () => {
    const article = archive.articles.find(({ title }) => title.startsWith('Mobile station'))
    expect(article?.summary).toContain('An ILO-supported mobile station is bringing training')
    expect(article?.sightings[0]?.raw.at(-1)).toContain('An\u00a0ILO-supported mobile\u00a0station')
  })

  it('places every line in exactly one kind', () => {
    for (const row of archive.account) {
      expect(LINE_KINDS.reduce((sum, kind) => sum + row[kind], 0)).toBe(row.lines)
    }
  })

  it('has a ledger that promises every address', () => {
    const { permalinks, problems: found } = compile({ ...PROJECT_SOURCES, seeds: seedsOf(SEED_TEXTS) })
    expect(permalinks.unissued).toEqual([])
    expect(found).toEqual([])
  })
})

describe.each(Object.entries(SEED_TEXTS))('every line of an entry of %s', (_, text) => {
  it('is in exactly one field, and no field has anything else', () => {
    const { listing, lines } = parseListing(text)
    for (const [index, part] of listing.parts.entries()) {
      if (part.kind !== 'entry') continue
      const own = lines.filter((line) => line.part === index)
      const fields = ENTRY_FIELDS.flatMap(
        (field) => part[field]?.split('\n').map((content) => ({ field, content })) ?? []
      )
      const opening = part.number === null ? '' : `${part.number}. `
      expect(own.map((line) => ({ field: line.role, content: line.content }))).toEqual(
        fields.map(({ field, content }, place) => ({ field, content: place === 0 ? opening + content : content }))
      )
    }
  })
})
