import { describe, expect, it } from 'vitest'
import { findLine } from '../../../src/app/article/find-line.ts'
import { fileURLToPath } from 'node:url'
import { loadArchive } from '../../../src/build/load-archive.ts'
import { detail } from './article-detail.ts'

const fold = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

describe('findLine', () => {
  it('finds words in the first capture that says what the article shows', () => {
    expect(findLine(detail, { field: 'title', start: 0, end: 14 })).toEqual({ seed: '002.txt', line: 8 })
    expect(findLine(detail, { field: 'kicker', start: 0, end: 5 })).toEqual({ seed: '002.txt', line: 6 })
  })

  it('goes on to the next capture where the first says it otherwise', () => {
    expect(findLine(detail, { field: 'summary', start: 36, end: 44 })).toEqual({ seed: '007.txt', line: 24 })
  })

  it('finds the line in which words begin when a summary is spread over several', () => {
    const [, second] = detail.sightings
    if (second === undefined) throw new Error('The article has two sightings.')
    const raw = [...second.raw.slice(0, 4), '  Families in India', '  can support their', '  children.']
    const article = { ...detail, sightings: [{ ...second, raw }] }
    expect(findLine(article, { field: 'summary', start: 12, end: 17 })?.line).toBe(24)
    expect(findLine(article, { field: 'summary', start: 36, end: 44 })?.line).toBe(26)
  })

  it('is not misled by a kicker that says the same as the title', () => {
    const raw = ['  1. Cotton', '', '    Cotton', '', '    2 August 2021']
    const article = {
      ...detail,
      kicker: 'Cotton',
      title: 'Cotton',
      sightings: [{ seed: '002.txt', lines: [1, 5] as const, number: 1, raw, differs: {} }],
    }
    expect(findLine(article, { field: 'kicker', start: 0, end: 6 })?.line).toBe(1)
    expect(findLine(article, { field: 'title', start: 0, end: 6 })?.line).toBe(3)
  })

  it('finds nothing where no capture has the words', () => {
    const article = { ...detail, sightings: [] }
    expect(findLine(article, { field: 'title', start: 0, end: 6 })).toBeNull()
  })

  it('finds a line that holds the words for all evidence in the captured listings', async () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const loaded = await loadArchive({ root, seedsDir: `${root}seeds` })
    if (loaded.kind !== 'compiled') throw new Error(loaded.message)
    let found = 0
    for (const article of loaded.compiled.archive.articles) {
      for (const { ranges } of [...article.themes, ...article.flags, ...article.places]) {
        for (const range of ranges) {
          const words = article[range.field]?.slice(range.start, range.end) ?? ''
          const where = findLine(article, range)
          const sighting = article.sightings.find(({ seed }) => seed === where?.seed)
          expect(fold(sighting?.raw[(where?.line ?? 0) - sighting.lines[0]] ?? '')).toContain(fold(words))
          found += 1
        }
      }
    }
    expect(found).toBeGreaterThan(200)
  })
})
