import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/build/load-archive.ts'
import { aProject } from './a-project.ts'

describe('loadArchive', () => {
  it('refuses in one sentence what does not say whose news it is, and names the command that makes it an archive', async () => {
    const folders = await aProject()
    await rm(join(folders.seedsDir, 'archive.yaml'))
    expect(await loadArchive(folders)).toEqual({
      kind: 'broken',
      errors: [],
      message:
        'The folder seeds has no archive.yaml, which says whose news it is: npm run -s new -- seeds --name "…" --publisher "…" writes one.',
    })
  })

  it('says that a folder holds no capture, without an error of any file', async () => {
    const folders = await aProject()
    await rm(join(folders.seedsDir, 'listing.txt'))
    const loaded = await loadArchive(folders)
    expect(loaded).toMatchObject({
      kind: 'broken',
      errors: [],
      message: expect.stringContaining('holds no capture') as string,
    })
  })

  it('reads a capture in another encoding as an error with its place', async () => {
    const folders = await aProject()
    await writeFile(join(folders.seedsDir, 'latin.txt'), Buffer.from('Caf\u00e9\n', 'latin1'))
    const loaded = await loadArchive(folders)
    expect(loaded).toMatchObject({ kind: 'broken', errors: [{ code: 'seed-not-utf8', seed: 'latin.txt' }] })
  })

  it('says that nothing was read, and how to see why', async () => {
    const folders = await aProject()
    await writeFile(join(folders.seedsDir, 'listing.txt'), 'News\n\nNothing today.\n')
    const loaded = await loadArchive({ ...folders, root: join(folders.root, 'elsewhere') })
    if (loaded.kind === 'broken') throw new Error(loaded.message)
    expect(loaded.warnings).toMatch(
      /^1 warning in .*seeds; `npm run -s seeds -- .*seeds` shows it\.\nNo article was read from the capture in .*seeds: the site is empty\.$/
    )
  })

  it('needs no vocabulary: an archive without themes is sound', async () => {
    const folders = await aProject()
    await rm(join(folders.seedsDir, 'vocabulary'), { recursive: true })
    const loaded = await loadArchive(folders)
    if (loaded.kind === 'broken') throw new Error(loaded.message)
    const { vocabulary, articles } = loaded.compiled.archive
    expect(vocabulary).toMatchObject({ themes: [], themeGroups: [], flags: [] })
    expect(articles.map(({ format }) => format?.id)).toEqual(['press-release', 'video'])
  })
})
