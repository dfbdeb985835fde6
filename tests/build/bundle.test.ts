import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeBundle, type Bundle, type BundleSource } from '../../src/build/bundle.ts'
import {
  articlesFile,
  type Block,
  cardsFile,
  CHUNK_SIZE,
  type MonthOfBlocks,
  parseBlockList,
} from '../../src/model/block-list.ts'
import type { ArticleDetail, Card, CardChunk } from '../../src/model/bundle.ts'
import { parseDataFile } from '../../src/model/data-file.ts'
import { anArticle, aSource, monthOfArticles } from './an-archive.ts'

const read = (bundle: Bundle, file: string): unknown => JSON.parse(new TextDecoder().decode(bundle.files.get(file)))
const blocksOf = (bundle: Bundle, kind: 'cards' | 'articles' = 'cards'): Block[] =>
  parseBlockList(read(bundle, bundle.manifest.files[kind]) as MonthOfBlocks[])
const chunkFiles = (block: Block): string[] =>
  block.count <= CHUNK_SIZE
    ? []
    : Array.from({ length: Math.ceil(block.count / CHUNK_SIZE) }, (_, at) => cardsFile(block, at + 1))
const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex').slice(0, 12)

const months = () => [
  ...monthOfArticles('2021-02', 130),
  ...monthOfArticles('2021-04', 10),
  ...monthOfArticles('2021-05', 10),
]

/** The months whose cards or articles are not named alike in both. */
function changedMonths(before: Bundle, after: Bundle, kind: 'cards' | 'articles'): string[] {
  const known = new Set(blocksOf(before, kind).map(({ hash }) => hash))
  return [...new Set(blocksOf(after, kind).flatMap(({ month, hash }) => (known.has(hash) ? [] : [month])))]
}

describe('the bundle', () => {
  it('names every file but the manifest and the cards by the hash of its bytes', () => {
    const { files } = makeBundle(aSource(months()))
    for (const [name, bytes] of files) {
      if (name === 'manifest.json' || name.startsWith('cards/')) continue
      expect(hashOf(bytes), name).toBe(parseDataFile(name)?.hash)
    }
  })

  it('names the cards of a block by the hash of the hashes of its chunks, which each chunk carries', () => {
    const bundle = makeBundle(aSource(months()))
    for (const block of blocksOf(bundle).filter(({ count }) => count > CHUNK_SIZE)) {
      const chunks = chunkFiles(block).map((file) => read(bundle, file) as CardChunk)
      const own = chunks.map(({ cards }) => hashOf(JSON.stringify(cards)))
      expect(hashOf(JSON.stringify(own))).toBe(block.hash)
      for (const chunk of chunks) expect(chunk.chunks).toEqual(own)
    }
  })

  it('holds each file that the manifest and the block lists name, and no other', () => {
    const bundle = makeBundle(aSource(months()))
    const named = [
      ...Object.values(bundle.manifest.files),
      ...blocksOf(bundle, 'cards').flatMap((block) => [cardsFile(block, null), ...chunkFiles(block)]),
      ...blocksOf(bundle, 'articles').map(articlesFile),
    ]
    expect([...bundle.files.keys()].sort()).toEqual([...named, 'manifest.json'].sort())
    expect(read(bundle, 'manifest.json')).toEqual(bundle.manifest)
  })

  it('holds every article once, newest first, in its cards, in their chunks and in its articles', () => {
    const source = aSource(months())
    const bundle = makeBundle(source)
    const paths = source.archive.articles.map(({ path }) => path)
    const blocks = blocksOf(bundle)
    const pathsIn = (file: string) => (read(bundle, file) as readonly (Card | ArticleDetail)[]).map(({ path }) => path)
    const pathsInChunk = (file: string) => (read(bundle, file) as CardChunk).cards.map(({ path }) => path)
    expect(blocks.flatMap((block) => pathsIn(cardsFile(block, null)))).toEqual(paths)
    expect(
      blocks.flatMap((block) =>
        block.count > CHUNK_SIZE ? chunkFiles(block).flatMap(pathsInChunk) : pathsIn(cardsFile(block, null))
      )
    ).toEqual(paths)
    expect(blocksOf(bundle, 'articles').flatMap((block) => pathsIn(articlesFile(block)))).toEqual(paths)
    expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(paths.length)
  })

  it('says of each block its oldest and newest day', () => {
    const [block] = blocksOf(makeBundle(aSource([anArticle({ day: '2021-04-09' }), anArticle({ day: '2021-04-02' })])))
    expect(block).toMatchObject({ month: '2021-04', first: '2021-04-02', last: '2021-04-09', count: 2 })
  })

  it('changes the cards of one month alone when it gains an article, and of its last block alone when that is the newest', () => {
    const before = makeBundle(aSource(months()))
    const added = anArticle({ day: '2021-02-28', title: 'Later than all of February' })
    const after = makeBundle(aSource([added, ...months()]))
    expect(changedMonths(before, after, 'cards')).toEqual(['2021-02'])
    const known = new Set(blocksOf(before).map(({ hash }) => hash))
    expect(blocksOf(after).filter(({ hash }) => !known.has(hash))).toMatchObject([{ month: '2021-02', count: 3 }])
    const changed = [...after.files.keys()].filter((file) => file.startsWith('cards/') && !before.files.has(file))
    expect(changed).toEqual([expect.stringMatching(/^cards\/2021-02-3\.[0-9a-f]{12}\/all\.json$/)])
  })

  it('changes the articles of one month alone when one is added within it', () => {
    const added = anArticle({ day: '2021-04-10', title: 'In the middle' })
    const [before, after] = [makeBundle(aSource(months())), makeBundle(aSource([...months(), added]))]
    expect(changedMonths(before, after, 'articles')).toEqual(['2021-04'])
    expect(after.manifest.version).not.toBe(before.manifest.version)
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
    related: [[{ ordinal: 1, shared: [{ id: 'wages', label: 'Wages', group: 'jobs' }] }], [], []],
  }
  const bundle = makeBundle(source)
  const details = blocksOf(bundle, 'articles').flatMap((block) => read(bundle, articlesFile(block)) as ArticleDetail[])

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
      },
    ])
  })
})
