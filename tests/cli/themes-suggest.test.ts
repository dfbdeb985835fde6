import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { suggestThemes } from '../../src/cli/themes-suggest.ts'
import { main } from '../../src/cli/themes.ts'
import { classify } from '../../src/compiler/classify/classify.ts'
import { readVocabulary } from '../../src/compiler/classify/read-vocabulary.ts'
import { compile } from '../../src/compiler/compile.ts'
import { seedsOf } from '../compiler/compile-texts.ts'
import { STARTER_FILES } from '../compiler/classify/project-vocabulary.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

interface Entry {
  readonly kicker: string
  readonly title: string
  readonly summary: string
}

const listingOf = (entries: readonly Entry[]): string =>
  entries
    .map(({ kicker, title, summary }, index) =>
      [
        `  ${index + 1}. © Harbour Museum`,
        `    ${kicker}`,
        '',
        `    ${title}`,
        '',
        `    ${index + 1} May 2021`,
        '',
        `    ${summary}`,
        '',
      ].join('\n')
    )
    .join('\n')

const ENTRIES: readonly Entry[] = [
  { kicker: 'Research', title: 'Whale skeleton cleaned', summary: 'Conservators used soft brushes.' },
  { kicker: 'Press release', title: 'Tickets cost less', summary: 'A whale skeleton greets who enters.' },
  { kicker: 'Research', title: 'The age of a whale skeleton', summary: 'It is older than was thought.' },
  { kicker: 'Press release', title: 'Crane lifts again', summary: 'Steam drives it.' },
  { kicker: 'Research', title: 'Timbers dated', summary: 'They came from the Baltic.' },
  { kicker: 'Press release', title: 'Whales: the songs', summary: 'A concert for families.' },
]

const articlesOf = (entries: readonly Entry[]) =>
  compile({
    seeds: seedsOf({ 'a.txt': listingOf(entries) }),
    settings: 'name: N\npublisher: P\npublisherShort: P\nlanguage: en\nrights: R\n',
    vocabulary: STARTER_FILES,
    ledger: null,
  }).archive.articles

describe('suggestThemes', () => {
  it('proposes words that go together and kickers that recur, but no kicker that names a format', () => {
    const found = suggestThemes(articlesOf(ENTRIES))
    expect(found.map(({ id, label, ordinals }) => ({ id, label, articles: ordinals.length }))).toEqual([
      { id: 'research', label: 'Research', articles: 3 },
      { id: 'whale-skeleton', label: 'Whale skeleton', articles: 3 },
    ])
  })

  it('proposes nothing where nothing recurs', () => {
    expect(suggestThemes(articlesOf(ENTRIES.slice(3)))).toEqual([])
  })

  it('proposes no theme for the articles of another', () => {
    const entries = ENTRIES.map((entry) => ({
      ...entry,
      title: entry.title.replace('Whale skeleton', 'Great whale skeleton'),
    }))
    const twice = suggestThemes(articlesOf(entries)).filter(({ label }) => /whale/i.test(label))
    expect(twice).toHaveLength(1)
  })
})

describe('themes --suggest', () => {
  it('prints a vocabulary that files the articles as it says, with their titles', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), listingOf(ENTRIES))
    vi.stubEnv('SEEDS', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    const { code, out } = await runCommand(main, '--suggest')
    expect(code).toBe(0)
    expect(out).toContain('# 3 articles, such as\n  #   The age of a whale skeleton\n')
    const files = STARTER_FILES.map((file) => (file.path.endsWith('themes.yaml') ? { ...file, text: out } : file))
    const { classifier, problems } = readVocabulary(files)
    expect(problems).toEqual([])
    const articles = articlesOf(ENTRIES)
    for (const { id, ordinals } of suggestThemes(articles))
      expect(
        [...articles.keys()].filter(
          (ordinal) =>
            articles[ordinal] && classify(articles[ordinal], classifier).themes.some((theme) => theme.id === id)
        ),
        id
      ).toEqual(ordinals)
    expect((await runCommand(main, '--suggest')).out).toBe(out)
  })
})
