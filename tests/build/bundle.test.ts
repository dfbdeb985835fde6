import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeBundle, type Bundle, type BundleSource } from '../../src/build/bundle.ts'
import type { ArticleDetail, Block, Card } from '../../src/model/bundle.ts'
import { parseDataFile } from '../../src/model/data-file.ts'
import { anArticle, aSource, monthOfArticles } from './an-archive.ts'

const read = (bundle: Bundle, file: string): unknown => JSON.parse(new TextDecoder().decode(bundle.files.get(file)))
const blocksOf = (bundle: Bundle) => read(bundle, bundle.manifest.files.blocks) as Block[]

const months = () => [
  ...monthOfArticles('2021-02', 130),
  ...monthOfArticles('2021-04', 10),
  ...monthOfArticles('2021-05', 10),
]

/** The months whose cards or articles are not named alike in both. */
function changedMonths(before: Bundle, after: Bundle, kind: 'cards' | 'articles'): string[] {
  const known = new Set(blocksOf(before).map((block) => block[kind]))
  return [...new Set(blocksOf(after).flatMap((block) => (known.has(block[kind]) ? [] : [block.month])))]
}

describe('the bundle', () => {
  it('names every file but the manifest by the hash of its bytes', () => {
    const { files } = makeBundle(aSource(months()))
    for (const [name, bytes] of files) {
      if (name === 'manifest.json') continue
      expect(createHash('sha256').update(bytes).digest('hex').slice(0, 12), name).toBe(parseDataFile(name)?.hash)
    }
  })

  it('holds each file that the manifest and the block list name, and no other', () => {
    const bundle = makeBundle(aSource(months()))
    const named = [
      ...Object.values(bundle.manifest.files),
      ...blocksOf(bundle).flatMap(({ cards, articles }) => [cards, articles]),
    ]
    expect([...bundle.files.keys()].sort()).toEqual([...named, 'manifest.json'].sort())
    expect(read(bundle, 'manifest.json')).toEqual(bundle.manifest)
  })

  it('holds every article once, newest first, in its cards and in its articles', () => {
    const source = aSource(months())
    const bundle = makeBundle(source)
    const paths = source.archive.articles.map(({ path }) => path)
    const blocks = blocksOf(bundle)
    expect(blocks.flatMap(({ cards }) => (read(bundle, cards) as Card[]).map(({ path }) => path))).toEqual(paths)
    expect(
      blocks.flatMap(({ articles }) => (read(bundle, articles) as ArticleDetail[]).map(({ path }) => path))
    ).toEqual(paths)
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
    const known = new Set(blocksOf(before).map(({ cards }) => cards))
    expect(blocksOf(after).filter(({ cards }) => !known.has(cards))).toMatchObject([{ month: '2021-02', count: 3 }])
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

  it('stands for an archive without articles', () => {
    const { manifest, files } = makeBundle(aSource([]))
    expect(manifest.overview).toMatchObject({ articles: 0, first: null, last: null })
    expect(read({ manifest, files }, manifest.files.blocks)).toEqual([])
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
  const details = read(bundle, blocksOf(bundle)[0]?.articles ?? '') as ArticleDetail[]

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
