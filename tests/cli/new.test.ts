import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/build/load-archive.ts'
import { main } from '../../src/cli/new.ts'
import { readSettings } from '../../src/compiler/read-settings.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

const CAPTURE = 'News\n\nOpen day in Kenya\n\n3 March 2021\n\nVisitors are welcome.\n'

async function aFolder(): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.txt'), CAPTURE)
  return folder
}

const settingsOf = async (folder: string) => readSettings(await readFile(join(folder, 'archive.yaml'), 'utf8'))

describe('new', () => {
  it('makes an archive of a folder of captures, under its own name', async () => {
    const folder = await aFolder()
    const { code, out, err } = await runCommand(
      main,
      folder,
      '--name',
      'Sample News',
      '--publisher',
      'Sample: a society'
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('archive.yaml, vocabulary/themes.yaml, vocabulary/formats.yaml, vocabulary/places.yaml.')
    expect(out).toMatch(/SEEDS=.* npm start/)
    const loaded = await loadArchive({ root: folder, seedsDir: folder })
    if (loaded.kind === 'broken') throw new Error(loaded.message)
    const { settings, articles } = loaded.compiled.archive
    expect(settings).toEqual({
      name: 'Sample News',
      publisher: 'Sample: a society',
      publisherShort: 'Sample: a society',
      language: 'en',
      rights: 'The texts belong to Sample: a society.',
    })
    expect(articles.map(({ title, places }) => [title, places[0]?.id])).toEqual([['Open day in Kenya', 'KE']])
  })

  it('writes every setting that it is given', async () => {
    const folder = await aFolder()
    const given = {
      article: 'the',
      short: 'S',
      site: 'https://s.example/',
      language: 'pt-BR',
      rights: 'All rights are “reserved”.',
    }
    const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    await runCommand(main, folder, '--name', 'N', '--publisher', 'P', ...options)
    const { settings, problems } = await settingsOf(folder)
    expect(problems).toEqual([])
    const { article, short, ...others } = given
    expect(settings).toEqual({
      name: 'N',
      publisher: 'P',
      publisherArticle: article,
      publisherShort: short,
      ...others,
    })
  })

  it('overwrites nothing, and says what is there', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'vocabulary'))
    await writeFile(join(folder, 'vocabulary/formats.yaml'), 'formats: []\n')
    const { out } = await runCommand(main, folder, '--name', 'N', '--publisher', 'P')
    expect(out).not.toContain('formats.yaml')
    expect(await readFile(join(folder, 'vocabulary/formats.yaml'), 'utf8')).toBe('formats: []\n')
    const again = await runCommand(main, folder, '--name', 'M', '--publisher', 'Q')
    expect(again).toMatchObject({ code: 2, out: '' })
    expect(again.err).toMatch(/archive\.yaml is there already, and nothing was written: edit it\.\n$/)
    expect((await settingsOf(folder)).settings.name).toBe('N')
  })

  it('says that a folder holds no capture yet', async () => {
    const { code, out } = await runCommand(main, await temporaryFolder(), '--name', 'N', '--publisher', 'P')
    expect(code).toBe(0)
    expect(out).toContain(
      'It holds no capture yet: put listings into it, as text files (.txt), feeds (.xml) or saved pages (.html).'
    )
  })

  it.each([
    [[], 'npm run -s new -- FOLDER --name "NAME OF THE ARCHIVE" --publisher "WHO PUBLISHED THE NEWS"'],
    [
      ['my captures', '--publisher', 'P'],
      'npm run -s new -- "my captures" --name "NAME OF THE ARCHIVE" --publisher "P"',
    ],
    [['a', 'News', '--name', 'My', '--publisher', 'P'], 'what about “News”? A text of several words'],
    [['/no/such/folder', '--name', 'N', '--publisher', 'P'], 'There is no folder /no/such/folder.'],
    [['a', '--nmae', 'N'], 'There is no option --nmae.'],
  ])('answers %j with a sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await runCommand(main, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
  })

  it.each([
    ['--site', 'sample.example', '“site” is a web address'],
    ['--language', 'English', '“language” is a code such as en, fr or pt-BR, not “English”.'],
  ])('writes nothing where %s is %s', async (option, value, sentence) => {
    const folder = await aFolder()
    const { code, err } = await runCommand(main, folder, '--name', 'N', '--publisher', 'P', option, value)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})
