// What holds of related articles and stories in any archive.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { dayFromNumber, dayNumber } from '../../../src/model/day.ts'
import { itemAt } from '../../../src/model/item-at.ts'
import { readWords } from '../../../src/compiler/classify/words.ts'
import { type Related, relate, type Relations } from '../../../src/compiler/relate/relate.ts'
import { VOCABULARY } from '../../support/arbitrary-archive.ts'
import { anArticle } from '../../support/an-archive.ts'
import { compileTexts, SEED_TEXTS } from '../compile-texts.ts'
import { expectSame } from '../laws/expect-same.ts'

const WORDS =
  'dock Docks strike Strikes TVET tvet harbour of the Genoa’s grafting cotton Cotton, 2030 begin: ŁÓDŹ'.split(' ')

const arbitraryText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))

const idsOf = (values: readonly { readonly id: string }[]) =>
  fc.uniqueArray(fc.constantFrom(...values.map(({ id }) => id)), { maxLength: 2 })

/** Articles of some two years with few words, so that there are stories, newest first. */
const arbitraryArticles: fc.Arbitrary<Article[]> = fc
  .array(
    fc
      .record({
        day: fc.integer({ min: 18_000, max: 18_900 }).map(dayFromNumber),
        title: arbitraryText,
        kicker: fc.option(arbitraryText),
        summary: fc.option(arbitraryText),
        themes: idsOf(VOCABULARY.themes),
        flags: idsOf(VOCABULARY.flags),
        places: idsOf(VOCABULARY.places),
      })
      .map(({ kicker, summary, ...facts }) => {
        const article = anArticle(facts)
        const unsaid = <Value extends { readonly id: string }>(values: readonly Value[]) =>
          values.map((value) => ({ ...value, ranges: [] }))
        return { ...article, kicker, summary, flags: unsaid(article.flags), places: unsaid(article.places) }
      }),
    { maxLength: 25 }
  )
  .map((articles) => articles.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)))

const keysOf = (text: string | null): string[] => (text === null ? [] : readWords(text).map(({ key }) => key))
const allKeys = ({ title, kicker, summary }: Article): string[] => [title, kicker, summary].flatMap(keysOf)
const idsFiled = ({ themes, places }: Article): string[] => [...themes, ...places].map(({ id }) => id)

/** What is untrue of a reason; null for a true one. */
function untruth(own: Article, other: Article, { shared, words }: Related): string | null {
  if (shared.length + words.length === 0) return 'There is no reason.'
  for (const { id } of shared) if (!idsFiled(own).includes(id) || !idsFiled(other).includes(id)) return id
  for (const word of words) {
    const isPrinted = [own.title, own.kicker, own.summary].some((text) => text?.includes(word))
    const keys = keysOf(word)
    if (!isPrinted || keys.length !== 1 || keys.some((key) => !allKeys(other).includes(key))) return word
    if (keys.every((key) => ![own, other].some(({ title }) => keysOf(title).includes(key)))) return word
  }
  return null
}

function untruths(articles: readonly Article[], { related }: Relations): (string | null)[] {
  return related.flatMap((others, ordinal) =>
    others.map((each) => untruth(itemAt(articles, ordinal), itemAt(articles, each.ordinal), each)).filter(Boolean)
  )
}

function expectSoundStories(articles: readonly Article[], { related, stories }: Relations): void {
  const members = stories.flatMap(({ parts }) => parts)
  expectSame(new Set(members).size, members.length)
  for (const { name, parts } of stories) {
    expect(parts.length).toBeGreaterThanOrEqual(3)
    const told = parts.map((ordinal) => itemAt(articles, ordinal))
    expect(told[0]?.title).toContain(name)
    for (const { title } of told) expect(` ${keysOf(title).join(' ')} `).toContain(` ${keysOf(name).join(' ')} `)
    const days = told.map(({ day }) => dayNumber(day))
    expectSame(
      days,
      days.toSorted((a, b) => a - b)
    )
    for (const ordinal of parts)
      expectSame(
        related[ordinal]?.filter((other) => parts.includes(other.ordinal)),
        []
      )
  }
}

describe('in any archive', () => {
  it('every reason is true of both articles, and no article is related to itself or to one twice', () => {
    fc.assert(
      fc.property(arbitraryArticles, (articles) => {
        const relations = relate(articles, VOCABULARY)
        expectSame(untruths(articles, relations), [])
        for (const [ordinal, others] of relations.related.entries()) {
          const ordinals = others.map((other) => other.ordinal)
          expect(ordinals).not.toContain(ordinal)
          expectSame(new Set(ordinals).size, ordinals.length)
          expect(ordinals.length).toBeLessThanOrEqual(4)
        }
      })
    )
  })

  it('the headline of each part of a story has its name, in the order of time, and no article has two stories', () => {
    let found = 0
    fc.assert(
      fc.property(arbitraryArticles, (articles) => {
        const relations = relate(articles, VOCABULARY)
        found += relations.stories.length
        expectSoundStories(articles, relations)
      })
    )
    expect(found).toBeGreaterThan(10)
  })
})

describe('in the archive of the seeds', () => {
  const compiled = compileTexts(SEED_TEXTS)

  it('every reason is true, and every story sound', () => {
    expectSame(untruths(compiled.archive.articles, compiled), [])
    expectSoundStories(compiled.archive.articles, compiled)
    expect(compiled.related.flat().some(({ words }) => words.length === 2)).toBe(true)
  })

  it('all is the same whatever the order that the seeds come in', () => {
    const { related, stories } = compileTexts(Object.fromEntries(Object.entries(SEED_TEXTS).toReversed()))
    expectSame({ related, stories }, { related: compiled.related, stories: compiled.stories })
  })
})
