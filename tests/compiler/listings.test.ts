// 48 rebuilt listings of real newsroom pages, against what they hold. An entry without a date is to be rejected, and all others are to be
// articles, field by field.

import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { compileUnfiled } from './compile-texts.ts'

const FOLDER = fileURLToPath(new URL('../listings/', import.meta.url))
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, 3))

interface Expected {
  readonly num: number | null
  readonly credit: string | null
  readonly kicker: string | null
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  readonly summary: string | null
  readonly truncated: boolean
}

/** Entries that an expected file lists and that are none, with the reason. So far every expected file is right. */
const EXPECTED_WRONGLY: Readonly<Record<string, string>> = {}

const readExpected = (name: string) =>
  (JSON.parse(readFileSync(`${FOLDER}${name}.expected.json`, 'utf8')) as { readonly articles: readonly Expected[] })
    .articles

const compileListing = (name: string) =>
  compileUnfiled({ [`${name}.txt`]: readFileSync(`${FOLDER}${name}.txt`, 'utf8') })

/** An article as an expected file would have it. */
function asExpected({ title, credit, kicker, day, printedPlace, summary, truncated, sightings }: Article): Expected {
  const [sighting] = sightings
  const isTitleLost = sighting?.differs.title === ''
  return {
    num: sighting?.number ?? null,
    credit,
    kicker,
    title: isTitleLost ? null : title,
    date: day,
    place: printedPlace,
    summary,
    truncated,
  }
}

describe.each(NAMES)('listing %s', (name) => {
  const { archive } = compileListing(name)
  const inOrder = archive.articles.toSorted((a, b) => (a.sightings[0]?.lines[0] ?? 0) - (b.sightings[0]?.lines[0] ?? 0))

  it('gives the articles that it holds, and no others', () => {
    const expected = readExpected(name)
      .filter((entry) => entry.date !== null && EXPECTED_WRONGLY[`${name} ${entry.title}`] === undefined)
      .map(({ num, credit, kicker, title, date, place, summary, truncated }) => {
        return { num, credit, kicker, title, date, place, summary, truncated }
      })
    expect(inOrder.map(asExpected)).toEqual(expected)
  })

  it('rejects the entries without a date, with a reason', () => {
    const undated = readExpected(name).filter((entry) => entry.date === null && entry.title !== null)
    const rejects = archive.account[0]?.rejects ?? []
    for (const { title } of undated) {
      expect(rejects.some(({ raw }) => raw.some((line) => line.includes(title ?? '')))).toBe(true)
    }
    for (const { reason } of rejects) expect(reason).toMatch(/^The capture ends before its date|^It has no date/)
  })
})

describe('the family as one archive', () => {
  const texts = Object.fromEntries(NAMES.map((name) => [`${name}.txt`, readFileSync(`${FOLDER}${name}.txt`, 'utf8')]))
  const { archive } = compileUnfiled(texts)

  it('joins the article that two listings have, and keeps what each says otherwise', () => {
    const merged = archive.articles.filter((article) => article.sightings.length > 1)
    const titles = merged.map(({ day, title }) => `${day} ${title}`)
    expect(titles).toContain('2022-06-15 Protection for domestic workers as well')
    const article = merged.find(({ day }) => day === '2022-06-15')
    expect(article?.sightings.map(({ seed, differs }) => ({ seed, differs }))).toEqual([
      { seed: '084.txt', differs: {} },
      { seed: '096.txt', differs: { credit: '© A. Sample / ILO 2022' } },
    ])
  })
})
