// The disk reader of the seeds, which the build and the commands share.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/build/read-sources.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('readSources', () => {
  it('reads listings, feeds and saved pages in the order of code units, and nothing else as a seed', async () => {
    const seedsDir = await temporaryFolder()
    for (const name of ['b.txt', 'a.xml', 'a.txt', 'B.html', 'ä.txt', 'notes.md', 'a.txt.bak', 'b.xhtml'])
      await writeFile(join(seedsDir, name), name)
    const { seeds } = await readSources({ seedsDir, projectSeedsDir: PROJECT_SEEDS })
    expect(seeds.map(({ name }) => name)).toEqual(['B.html', 'a.txt', 'a.xml', 'b.txt', 'ä.txt'])
    expect(new TextDecoder().decode(seeds[0]?.bytes)).toBe('B.html')
  })

  it('borrows settings and vocabulary from the project, but never its ledger', async () => {
    const { settings, vocabulary, ledger } = await readSources({
      seedsDir: await temporaryFolder(),
      projectSeedsDir: PROJECT_SEEDS,
    })
    expect(settings).toContain('name: Dateline')
    expect(vocabulary.map(({ path }) => path)).toEqual([
      'vocabulary/formats.yaml',
      'vocabulary/places.yaml',
      'vocabulary/themes.yaml',
    ])
    expect(ledger).toBeNull()
  })

  it('takes what a folder has of its own', async () => {
    const seedsDir = await temporaryFolder()
    await mkdir(join(seedsDir, 'vocabulary'))
    await writeFile(join(seedsDir, 'vocabulary', 'themes.yaml'), 'themes: []')
    await writeFile(join(seedsDir, 'archive.yaml'), 'name: Other')
    await writeFile(join(seedsDir, 'permalinks.tsv'), 'path')
    const { settings, vocabulary, ledger } = await readSources({ seedsDir, projectSeedsDir: PROJECT_SEEDS })
    expect(settings).toBe('name: Other')
    expect(vocabulary).toEqual([{ path: 'vocabulary/themes.yaml', text: 'themes: []' }])
    expect(ledger).toBe('path')
  })
})
