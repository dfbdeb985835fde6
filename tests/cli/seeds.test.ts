import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../src/cli/seeds.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { runCommand } from './run-command.ts'

interface Output {
  readonly articles: readonly Readonly<Record<string, unknown>>[]
  readonly problems: readonly Readonly<Record<string, unknown>>[]
  readonly account: readonly Readonly<Record<string, number | string>>[]
}

const readJson = (out: string) => JSON.parse(out) as Output
const LISTINGS = fileURLToPath(new URL('../listings/', import.meta.url))
const FEEDS = fileURLToPath(new URL('../feeds/', import.meta.url))

describe('seeds --json', () => {
  it('prints one object, with every field that is promised and no other', async () => {
    const { code, out, err } = await runCommand(main, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { articles, problems, account, ...rest } = readJson(out)
    expect(rest).toEqual({})
    expect(problems).toEqual([])
    expect(articles).toHaveLength(60)
    expect(account.map((row) => row['seed'])).toHaveLength(5)
    expect(Object.keys(account[0] ?? {})).toEqual([
      'seed',
      'lines',
      'heading',
      'sideMatter',
      'entry',
      'separator',
      'rejected',
    ])
    const article = articles.find(({ path }) => path === '/2021/07/27/strong-labour-laws-make-decent-work-a-reality/')
    expect(article).toEqual({
      path: '/2021/07/27/strong-labour-laws-make-decent-work-a-reality/',
      day: '2021-07-27',
      dayEnd: null,
      title: 'Strong labour laws make decent work a reality',
      summary: expect.stringContaining('says Chief Technical Advisor, Cătălin Ţacu.') as unknown,
      language: 'en',
      kicker: 'ILO in action',
      credit: null,
      printedPlace: null,
      format: expect.any(String) as unknown,
      themes: expect.arrayContaining(['labour-law-and-inspection']) as unknown,
      flags: [],
      places: ['GE'],
      truncated: false,
      sightings: [{ seed: '002_4ac1b9a692e90482.txt', lines: [22, 28], number: 3 }],
    })
  })

  it('has countries alone under places, never regions', async () => {
    const { articles } = readJson((await runCommand(main, '--json')).out)
    for (const { places } of articles) for (const place of places as string[]) expect(place).toMatch(/^[A-Z]{2}$/)
  })

  it('reads any folder of listings, with warnings and exit code 0', async () => {
    const { code, out } = await runCommand(main, '--json', LISTINGS)
    const { account, problems } = readJson(out)
    expect(code).toBe(0)
    expect(account).toHaveLength(48)
    expect(Object.keys(problems[0] ?? {})).toEqual(['code', 'severity', 'seed', 'line', 'column', 'message', 'hint'])
  })

  it('says null for a title that every listing lost', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), '10 June 2011\nOne sentence.\n9 June 2011\nAnother.')
    const { articles } = readJson((await runCommand(main, '--json', folder)).out)
    expect(articles.map(({ title, summary }) => [title, summary])).toEqual([
      [null, 'One sentence.'],
      [null, 'Another.'],
    ])
  })

  it('leaves alone what is no listing, and the ledger and vocabulary of another folder', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'vocabulary'))
    await writeFile(join(folder, 'notes.md'), '# Notes')
    await writeFile(join(folder, 'permalinks.tsv'), 'not a ledger')
    await writeFile(join(folder, 'a.txt'), '  1. Child labour in Nepal\n\n    5 May 2021\n\n    A summary.')
    const { code, out } = await runCommand(main, '--json', folder)
    const { articles, problems } = readJson(out)
    expect({ code, problems }).toEqual({ code: 0, problems: [] })
    expect(articles).toMatchObject([{ themes: ['child-labour'], places: ['NP'] }])
  })

  it('counts the items of feeds and saved pages, and gives the addresses of originals', async () => {
    const { articles, account } = readJson((await runCommand(main, '--json', FEEDS)).out)
    expect(account.map(({ seed, items }) => [seed, items])).toEqual([
      ['blog.atom.xml', 2],
      ['drupal.html', 3],
      ['government.xml', 3],
      ['hentry.html', 2],
      ['item-list.html', 3],
      ['library.rdf.xml', 1],
      ['wordpress.xml', 3],
    ])
    expect(articles.find(({ day }) => day === '2021-05-18')?.['original']).toBe(
      'https://institute.example/notes/jobs-and-skills/'
    )
    expect(Object.keys(articles.find(({ day }) => day === '2021-06-28') ?? {})).not.toContain('original')
  })

  it('has exit code 1 for an error, with the object printed all the same', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), new Uint8Array([0xff, 0xfe, 0x00]))
    const { code, out } = await runCommand(main, '--json', folder)
    expect(code).toBe(1)
    expect(readJson(out).problems).toMatchObject([{ code: 'seed-not-utf8', severity: 'error', seed: 'a.txt' }])
  })
})

describe('seeds', () => {
  it('prints the account for people, with sums', async () => {
    const { code, out } = await runCommand(main)
    expect(code).toBe(0)
    expect(out).toMatch(/^in all +60 +451 /m)
    expect(out).toContain('60 articles, 2020-05-20 to 2022-04-12')
    expect(out).toContain('0 errors, 0 warnings, 0 rejects.')
  })

  it('prints rejects with their reasons and problems with their frames', async () => {
    const { out } = await runCommand(main, LISTINGS)
    expect(out).toContain('rejected 060.txt:11-15  It has no date, so it cannot stand on a timeline.')
    expect(out).toMatch(/warning no-date 060\.txt:11:3\n.*\n {4}11 \| .*\n {7}\| {3}\^\n/)
  })
})

describe('the arguments of seeds', () => {
  it.each([
    [['--jsn'], 'There is no option --jsn.'],
    [['a', 'b'], 'The account is of one folder at a time.'],
  ])('%j are answered with a sentence, the usage and exit code 2', async (args, sentence) => {
    const { code, out, err } = await runCommand(main, ...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
    expect(err).toContain('Usage: npm run seeds')
  })

  it.each([
    ['/no/such/folder', 'There is no folder /no/such/folder.'],
    [fileURLToPath(import.meta.url), 'is a file, not a folder.'],
    [
      fileURLToPath(new URL('../../public/', import.meta.url)),
      'holds no capture: these are text files (.txt), feeds (.xml) and saved pages (.html)',
    ],
  ])('%s is answered with one sentence and exit code 2', async (folder, sentence) => {
    const { code, out, err } = await runCommand(main, folder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('seeds of another folder', () => {
  it('are read with what the folder has of its own, and by the project’s vocabulary where it is no archive', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), '10 June 2011\nChild labour in Kenya.\n9 June 2011\nAnother.')
    const themesOf = async () => readJson((await runCommand(main, '--json', folder)).out).articles[0]?.['themes']
    expect(await themesOf()).toEqual(['child-labour'])
    await writeFile(join(folder, 'archive.yaml'), 'name: N\npublisher: P\npublisherShort: P\nlanguage: en\nrights: R\n')
    expect(await themesOf()).toEqual([])
  })

  it('are those that SEEDS names', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.txt'), '10 June 2011\nOne sentence.\n9 June 2011\nAnother.')
    vi.stubEnv('SEEDS', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(readJson((await runCommand(main, '--json')).out).articles).toHaveLength(2)
  })
})
