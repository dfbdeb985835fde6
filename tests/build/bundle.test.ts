import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeBundle, type Bundle, type BundleSource } from '../../src/build/bundle.ts'
import { articlesFile, type Block, type MonthOfBlocks, parseBlockList } from '../../src/model/block-list.ts'
import type { ArticlePath } from '../../src/model/article.ts'
import type { ArticleDetail } from '../../src/model/bundle.ts'
import { type CardFile, cardFileName, type CardMonth, countCardFiles } from '../../src/model/card-files.ts'
import { parseDataFile } from '../../src/model/data-file.ts'
import { anArticle, aSource, monthOfArticles } from '../support/an-archive.ts'

const read = (bundle: Bundle, file: string): unknown => JSON.parse(new TextDecoder().decode(bundle.files.get(file)))
const blocksOf = (bundle: Bundle): Block[] =>
  parseBlockList(read(bundle, bundle.manifest.files.articles) as MonthOfBlocks[])
const monthsOf = (bundle: Bundle) => read(bundle, bundle.manifest.files.cards) as CardMonth[]
/** The files of a month's cards, the newest first. */
const cardFilesOf = (month: CardMonth): string[] =>
  Array.from({ length: countCardFiles(month) }, (_, at) => cardFileName(month, at + 1)).toReversed()
const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex').slice(0, 12)

const months = () => [
  ...monthOfArticles('2021-02', 130),
  ...monthOfArticles('2021-04', 10),
  ...monthOfArticles('2021-05', 10),
]

/** The months of what has another hash, or none, in the bundle before. */
function changedMonths(before: readonly (Block | CardMonth)[], after: readonly (Block | CardMonth)[]): string[] {
  const known = new Set(before.map(({ hash }) => hash))
  return [...new Set(after.flatMap(({ month, hash }) => (known.has(hash) ? [] : [month])))]
}

describe('the bundle', () => {
  it('names every file but the manifest and the cards by the hash of its bytes', () => {
    const { files } = makeBundle(aSource(months()))
    for (const [name, bytes] of files) {
      if (name === 'manifest.json' || name.startsWith('cards/')) continue
      expect(hashOf(bytes), name).toBe(parseDataFile(name)?.hash)
    }
  })

  it('names the cards of a month by the hash of all its files, and has each file say the hash of its own', () => {
    const bundle = makeBundle(aSource(months()))
    for (const month of monthsOf(bundle)) {
      const files = cardFilesOf(month).map((file) => read(bundle, file) as CardFile)
      expect(hashOf(JSON.stringify(files.toReversed()))).toBe(month.hash)
      for (const { hash, cards } of files) expect(hashOf(JSON.stringify(cards))).toBe(hash)
    }
  })

  it('holds each file that the manifest names or its lists lead to, and no other', () => {
    const bundle = makeBundle(aSource(months()))
    const named = [
      ...Object.values(bundle.manifest.files),
      ...monthsOf(bundle).flatMap(cardFilesOf),
      ...blocksOf(bundle).map(articlesFile),
    ]
    expect([...bundle.files.keys()].sort()).toEqual([...named, 'manifest.json'].sort())
    expect(read(bundle, 'manifest.json')).toEqual(bundle.manifest)
  })

  it('holds every article once, newest first, in its cards and in its articles', () => {
    const source = aSource(months())
    const bundle = makeBundle(source)
    const paths = source.archive.articles.map(({ path }) => path)
    const cards = monthsOf(bundle).flatMap((month) =>
      cardFilesOf(month).flatMap((file) => (read(bundle, file) as CardFile).cards)
    )
    const details = blocksOf(bundle).flatMap((block) => read(bundle, articlesFile(block)) as ArticleDetail[])
    expect(cards.map(({ path }) => path)).toEqual(paths)
    expect(details.map(({ path }) => path)).toEqual(paths)
    expect(monthsOf(bundle).reduce((sum, { count }) => sum + count, 0)).toBe(paths.length)
  })

  it('says of each block its oldest and newest day', () => {
    const [block] = blocksOf(makeBundle(aSource([anArticle({ day: '2021-04-09' }), anArticle({ day: '2021-04-02' })])))
    expect(block).toMatchObject({ month: '2021-04', first: '2021-04-02', last: '2021-04-09', count: 2 })
  })

  it('changes the cards and the articles of one month alone when one is added within it', () => {
    const added = anArticle({ day: '2021-04-10', title: 'In the middle' })
    const [before, after] = [makeBundle(aSource(months())), makeBundle(aSource([...months(), added]))]
    expect(changedMonths(monthsOf(before), monthsOf(after))).toEqual(['2021-04'])
    expect(changedMonths(blocksOf(before), blocksOf(after))).toEqual(['2021-04'])
    expect(after.manifest).not.toEqual(before.manifest)
  })

  it('is the same for the same archive, byte for byte', () => {
    const [once, again] = [makeBundle(aSource(months())), makeBundle(aSource(months()))]
    expect([...again.files]).toEqual([...once.files])
  })

  it('keeps what the pages carry out of the manifest, which every search asks for anew', () => {
    const { manifest, files } = makeBundle(aSource(months()))
    expect(read({ manifest, files }, manifest.files.catalogue)).toMatchObject({
      months: [{ month: '2021-02' }, {}, {}],
    })
    expect(files.get('manifest.json')?.byteLength).toBeLessThan(1500)
  })

  it('says which articles have moved and which are withdrawn', () => {
    const [moved, now, gone] = ['/2021/04/01/old/', '/2021/04/01/now/', '/2021/04/01/gone/'].map(
      (path) => path as ArticlePath
    )
    if (!moved || !now || !gone) throw new Error('Three paths are named above.')
    const permalinks = { redirects: [{ from: moved, to: now }], gone: [{ path: gone, title: 'Gone' }], unissued: [] }
    const bundle = makeBundle({ ...aSource(months()), permalinks })
    expect(read(bundle, bundle.manifest.files.moved)).toEqual({ moved: { [moved]: now }, gone: [gone] })
  })

  it('stands for an archive without articles', () => {
    const { manifest, files } = makeBundle(aSource([]))
    expect(manifest.overview).toMatchObject({ articles: 0, first: null, last: null })
    expect(read({ manifest, files }, manifest.files.cards)).toEqual([])
  })
})

describe('the detail of an article', () => {
  const articles = [
    anArticle({ day: '2021-04-03', title: 'Third', themes: ['wages'], places: ['KE'] }),
    anArticle({ day: '2021-04-02', title: 'Second', themes: ['wages'] }),
    anArticle({ day: '2021-04-01', title: 'First' }),
  ]
  const source: BundleSource = {
    ...aSource(articles),
    related: [[{ ordinal: 1, shared: [{ id: 'wages', label: 'Wages', group: 'jobs' }], words: ['Third'] }], [], []],
    stories: [{ name: 'First', parts: [2, 1, 0] }],
  }
  const bundle = makeBundle(source)
  const details = blocksOf(bundle).flatMap((block) => read(bundle, articlesFile(block)) as ArticleDetail[])

  it('names its neighbours in time, and none at the ends', () => {
    expect(details.map(({ earlier, later }) => [earlier?.title, later?.title])).toEqual([
      ['Second', undefined],
      ['First', 'Third'],
      [undefined, 'Second'],
    ])
  })

  it('carries the labels and groups of what it is filed under, with the words that say so', () => {
    expect(details[0]?.themes).toEqual([
      { id: 'wages', label: 'WAGES', group: 'jobs', ranges: [{ field: 'title', start: 0, end: 5 }] },
    ])
    expect(details[0]?.places).toMatchObject([{ id: 'KE', label: 'KE', group: 'africa' }])
  })

  it('links what is related, with what both share', () => {
    expect(details[0]?.related).toEqual([
      {
        path: '/2021/04/02/second/',
        day: '2021-04-02',
        title: 'Second',
        shared: [{ id: 'wages', label: 'Wages', group: 'jobs' }],
        words: ['Third'],
      },
    ])
  })

  it('links the parts of the story that it belongs to, itself among them', () => {
    for (const { story } of details) {
      expect(story?.name).toBe('First')
      expect(story?.parts.map(({ path }) => path)).toEqual(articles.toReversed().map(({ path }) => path))
    }
  })
})
