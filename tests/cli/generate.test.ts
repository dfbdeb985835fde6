import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/build/load-archive.ts'
import { main } from '../../src/cli/generate.ts'
import { foldWords } from '../../src/cli/generate/lexicon.ts'
import { expectedWords } from '../../src/cli/generate/word-growth.ts'
import { writeListings } from '../../src/cli/generate/write-listings.ts'
import { gather } from '../../src/compiler/gather.ts'
import { compileTexts, seedsOf } from '../compiler/compile-texts.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const invent = (articles: number, seed = 1) =>
  Object.fromEntries([...writeListings({ articles, seed })].map(({ name, text }) => [name, text]))

describe('invented archives', () => {
  it.each([1, 7, 60, 333])('compile to exactly %d articles, with nothing to say of them', (articles) => {
    const { drafts, problems, account } = gather(seedsOf(invent(articles)), null)
    expect(drafts).toHaveLength(articles)
    expect(problems).toEqual([])
    expect(account.flatMap(({ rejects }) => rejects)).toEqual([])
  })

  it('are the same for the same seed, and others for another', () => {
    expect(invent(50, 3)).toEqual(invent(50, 3))
    expect(invent(50, 3)).not.toEqual(invent(50, 4))
  })

  it.each([60, 1_000])('have about as many distinct words as was measured, at %d articles', (articles) => {
    const words = new Set<string>()
    for (const { title, kicker, summary } of gather(seedsOf(invent(articles)), null).drafts) {
      for (const word of foldWords(`${title} ${kicker ?? ''} ${summary ?? ''}`)) words.add(word)
    }
    expect(words.size / expectedWords(articles)).toBeGreaterThan(0.9)
    expect(words.size / expectedWords(articles)).toBeLessThan(1.1)
  })

  it('lie over 25 years, in listings of ten to twenty entries', () => {
    const { drafts, account } = gather(seedsOf(invent(1_000)), null)
    expect(drafts.at(-1)?.day.slice(0, 4)).toBe('1999')
    expect(drafts[0]?.day.slice(0, 4)).toBe('2024')
    for (const { articles } of account.slice(0, -1)) expect(articles >= 10 && articles <= 20).toBe(true)
  })

  it('have summaries, credits, kickers, themes and places in the shares of real ones', () => {
    const { archive } = compileTexts(invent(600))
    const share = (has: (article: (typeof archive.articles)[number]) => boolean) =>
      archive.articles.filter(has).length / 600
    expect(share(({ summary }) => summary !== null)).toBeGreaterThan(0.85)
    expect(share(({ credit }) => credit !== null)).toBeCloseTo(0.19, 1)
    expect(share(({ kicker }) => kicker !== null)).toBeGreaterThan(0.3)
    expect(share(({ themes }) => themes.length > 0)).toBeGreaterThan(0.8)
    expect(share(({ places }) => places.length > 0)).toBeCloseTo(0.6, 1)
    const lengths = archive.articles.flatMap(({ summary }) => (summary === null ? [] : [summary.length]))
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(mean).toBeGreaterThan(250)
    expect(mean).toBeLessThan(370)
  })
})

describe('expectedWords', () => {
  it('goes through the measured points, and grows ever more slowly', () => {
    expect([60, 1_000, 10_000, 100_000].map((articles) => Math.round(expectedWords(articles)))).toEqual([
      928, 4_600, 20_300, 61_500,
    ])
    expect(expectedWords(200_000)).toBeLessThan(2 * 61_500)
    expect(expectedWords(1)).toBe(50)
  })
})

describe('generate', () => {
  it('writes the listings, and the same bytes when run again', async () => {
    const folder = join(await temporaryFolder(), 'new')
    const read = async () =>
      Promise.all(
        (await readdir(folder))
          .filter((name) => name.endsWith('.txt'))
          .map(async (name) => [name, await readFile(join(folder, name), 'utf8')])
      )
    const first = await runCommand(main, '--articles', '40', '--out', folder, '--seed', '9')
    expect(first).toMatchObject({ code: 0, err: '' })
    const before = await read()
    await runCommand(main, '--articles', '40', '--out', folder, '--seed', '9')
    expect(await read()).toEqual(before)
    expect(Object.fromEntries(before)).toEqual(invent(40, 9))
    const loaded = await loadArchive({ root: folder, seedsDir: folder })
    expect(loaded).toMatchObject({ kind: 'compiled', warnings: null })
  })

  it('refuses a folder with other listings in it, before it writes any', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'mine.txt'), 'News')
    const { code, err } = await runCommand(main, '--articles', '10', '--out', folder)
    expect(code).toBe(2)
    expect(err).toContain('mine.txt')
    expect(await readdir(folder)).toEqual(['mine.txt'])
  })

  it.each([
    [['--out', '/tmp/x'], '--articles is a whole number'],
    [['--articles', 'ten', '--out', '/tmp/x'], 'not “ten”'],
    [['--articles', '0', '--out', '/tmp/x'], '--articles is a whole number from 1'],
    [['--articles', '10'], 'Say where to write: --out DIR.'],
    [['--articles', '10', '--out', '/tmp/x', '--seed', '-1'], "Option '--seed'"],
    [['--many', '10'], 'There is no option --many.'],
  ])('answers %j with a sentence, the usage and exit code 2', async (args, sentence) => {
    const { code, err } = await runCommand(main, ...args)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(err).toContain('Usage: npm run -s generate')
  })
})
