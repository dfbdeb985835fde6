// What Zotero's own translators make of the articles' pages. Needs a build with an address of its own.

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Day } from '../../src/model/day.ts'
import type { ArchiveRecord } from '../../src/publish/archive-record.ts'
import { printCoins } from '../../src/publish/cite/coins.ts'
import { escapeText } from '../../src/publish/escape.ts'
import { ROOT } from '../support/servers.ts'
import { SITE_ADDRESS } from '../support/site-address.ts'
import { openZotero, type ServedPage } from '../support/zotero.ts'

const DIST = resolve(ROOT, 'dist')
const PUBLISHER = 'International Labour Organization'

interface Labelled {
  readonly id: string
  readonly label: string
}

interface BuiltArchive {
  readonly vocabulary: Readonly<Record<'themes' | 'flags' | 'places', readonly Labelled[]>>
  readonly articles: readonly ArchiveRecord[]
}

const readArchive = async () => JSON.parse(await readFile(join(DIST, 'archive.json'), 'utf8')) as BuiltArchive

/** The labels of what an article is filed under. */
const tagsOf = ({ vocabulary }: BuiltArchive, { themes, flags, places }: ArchiveRecord): string[] => {
  const label = (labelled: readonly Labelled[]) => (id: string) => labelled.find((each) => each.id === id)?.label ?? id
  return [
    ...themes.map(label(vocabulary.themes)),
    ...flags.map(label(vocabulary.flags)),
    ...places.map(label(vocabulary.places)),
  ]
}

const pageOf = async ({ address }: ArchiveRecord): Promise<ServedPage> => {
  expect(address.startsWith(SITE_ADDRESS), `Build with SITE_URL=${SITE_ADDRESS}`).toBe(true)
  return { url: address, html: await readFile(join(DIST, address.slice(SITE_ADDRESS.length), 'index.html'), 'utf8') }
}

test('make of each article a web page with its title, day, institution, abstract, tags and address', async ({
  page,
}) => {
  const translate = await openZotero(page)
  const archive = await readArchive()
  expect(archive.articles).toHaveLength(60)
  for (const article of archive.articles) {
    const { translator, items } = await translate(await pageOf(article))
    expect(translator, article.address).toBe('COinS')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      itemType: 'webpage',
      title: article.title,
      date: article.day,
      publisher: PUBLISHER,
      publicationTitle: 'Dateline',
      creators: [{ lastName: PUBLISHER }],
      tags: tagsOf(archive, article).map((tag) => ({ tag })),
      url: article.address,
      language: article.language,
      ...(article.summary === null ? {} : { abstractNote: article.summary }),
    })
    expect(items[0]?.creators[0]).not.toHaveProperty('firstName')
  }
})

test('make the same of the meta tags alone, from which Zotero takes no tags', async ({ page }) => {
  const translate = await openZotero(page)
  const { articles } = await readArchive()
  for (const article of articles) {
    const { url, html } = await pageOf(article)
    const { translator, items } = await translate({ url, html: html.replace('class="Z3988"', '') })
    expect(translator, article.address).toBe('Embedded Metadata')
    expect(items).toMatchObject([
      {
        itemType: 'webpage',
        title: article.title,
        institution: PUBLISHER,
        publicationTitle: 'Dateline',
        creators: [],
        url: article.address,
        language: article.language,
        ...(article.summary === null ? {} : { abstractNote: article.summary }),
      },
    ])
    expect(items[0]?.date.slice(0, 10)).toBe(article.day)
  }
})

test('lose nothing of titles, abstracts and labels with signs that a format takes for its own', async ({ page }) => {
  const translate = await openZotero(page)
  const url = `${SITE_ADDRESS}2021/07/27/hard/`
  const citation = {
    id: 'hard',
    title: 'Café “ça” — 50% of €8 {million} & #1_a\\b ~c^d $5 <b>x</b> "so" it’s 1=2; نص',
    abstract: 'Țacu’s 100 % {braces} & “quotes” \\ % $ # _ ~ ^ &amp; ?a=b',
    publisher: PUBLISHER,
    archive: 'Dateline',
    day: '2021-07-27' as Day,
    dayEnd: null,
    address: url,
    language: 'fr',
    keywords: ['Labour law, and inspection', 'R&D'],
    accessed: null,
  }
  const html = `<!doctype html><title>x</title><span class="Z3988" title="${escapeText(printCoins(citation))}"></span>`
  const { items } = await translate({ url, html })
  expect(items).toMatchObject([
    {
      title: citation.title,
      abstractNote: citation.abstract,
      tags: citation.keywords.map((tag) => ({ tag })),
      date: citation.day,
      url,
    },
  ])
})
