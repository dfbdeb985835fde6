// The disk reader of the seeds, which the build and the commands share.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/build/read-sources.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A folder with these files in it. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'vocabulary'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

describe('readSources', () => {
  it('reads listings, feeds and saved pages in the order of code units, and nothing else as a seed', async () => {
    const names = ['b.txt', 'a.xml', 'a.txt', 'B.HTML', 'ä.txt', 'notes.md', 'a.txt.bak', 'b.xhtml']
    const { seeds } = await readSources(await folderOf(Object.fromEntries(names.map((name) => [name, name]))))
    expect(seeds.map(({ name }) => name)).toEqual(['B.HTML', 'a.txt', 'a.xml', 'b.txt', 'ä.txt'])
    expect(new TextDecoder().decode(seeds[0]?.bytes)).toBe('B.HTML')
  })

  it('takes settings and ledger from the folder alone, and a vocabulary that serves everybody where it has none', async () => {
    const { settings, vocabulary, ledger } = await readSources(await folderOf({ 'a.txt': 'News' }))
    expect({ settings, ledger }).toEqual({ settings: null, ledger: null })
    expect(vocabulary.map(({ path }) => path)).toEqual([
      'vocabulary/themes.yaml',
      'vocabulary/formats.yaml',
      'vocabulary/places.yaml',
      'countries.yaml',
    ])
    expect(vocabulary[0]?.text).toMatch(/^themes: \[\]$/m)
  })

  it('takes what a folder has of its own', async () => {
    const { settings, vocabulary, ledger } = await readSources(
      await folderOf({
        'a.txt': 'News',
        'archive.yaml': 'name: Other',
        'permalinks.tsv': 'path',
        'vocabulary/formats.yaml': 'formats: []',
      })
    )
    expect({ settings, ledger }).toEqual({ settings: 'name: Other', ledger: 'path' })
    expect(vocabulary.find(({ path }) => path === 'vocabulary/formats.yaml')?.text).toBe('formats: []')
  })

  it.each([
    [
      'nothing',
      {},
      /^The folder .* holds no capture: put listings into it, as text files \(\.txt\), feeds \(\.xml\) or saved pages \(\.html\)\.$/,
    ],
    ['settings alone', { 'archive.yaml': '' }, /holds no capture: put listings into it/],
    ['a picture', { 'a.png': '' }, /saved pages \(\.html\), and it has only a\.png\.$/],
    ['pictures', { 'b.png': '', 'a.png': '' }, /and it has 2 things, such as a\.png\.$/],
  ])('says in a sentence that a folder with %s holds no capture', async (_, files, sentence) => {
    const folder = await temporaryFolder()
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    await expect(readSources(folder)).rejects.toThrow(sentence)
  })

  it('says in a sentence that there is no such folder, or that it is a file', async () => {
    const folder = await folderOf({ 'a.txt': 'News' })
    await expect(readSources(join(folder, 'none'))).rejects.toThrow(/^There is no folder .*none\.$/)
    await expect(readSources(join(folder, 'a.txt'))).rejects.toThrow(/a\.txt is a file, not a folder\.$/)
  })
})
