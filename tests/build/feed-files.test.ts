// The feeds of the whole archive, as the build writes them, before judges that know nothing of our printers.

import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, it } from 'vitest'
import { collectFeeds } from '../../src/build/collect-feeds.ts'
import { feedFiles } from '../../src/build/write-publications.ts'
import { pagesOf } from '../../src/build/pages.ts'
import { makeBundle } from '../../src/build/bundle.ts'
import { isFeedPage } from '../../src/address/feed-path.ts'
import { atomJudge, jsonFeedJudge } from '../support/feed-judges.ts'
import { iloArchive } from '../support/ilo-archive.ts'

const SITE = 'https://news.example/'

const ilo = iloArchive()

const { articles } = ilo.source.archive

/** The feeds of an archive by their paths. */
const feedsOf = ({ source, overview }: ReturnType<typeof iloArchive>): Map<string, string> =>
  new Map(
    [...feedFiles({ feeds: collectFeeds(source.archive), source, overview }, SITE)].map((file) => [
      file.path,
      file.content,
    ])
  )

const feeds = feedsOf(ilo)

const atoms = [...feeds].filter(([path]) => path.endsWith('.xml'))
const jsons = [...feeds].filter(([path]) => path.endsWith('.json'))

interface JsonItem {
  readonly id: string
  readonly title: string
  readonly content_text: string
  readonly date_published: string
}

const itemsOf = (text: string): JsonItem[] => (JSON.parse(text) as { items: JsonItem[] }).items

it('every page that can be followed has both feeds, and no other has', () => {
  const { manifest } = makeBundle(ilo.source)
  const pages = [...pagesOf({ ...ilo.source, manifest, siteUrl: SITE })].filter(({ status }) => status === 200)
  const followed = pages.map(({ path }) => path).filter(isFeedPage)
  expect([...feeds.keys()].toSorted()).toEqual(
    followed.flatMap((path) => [`${path}feed.xml`, `${path}feed.json`]).toSorted()
  )
  for (const { path, head } of pages) {
    const linked = head.links.filter((link) => 'type' in link && /atom|feed/.test(link.type)).map(({ href }) => href)
    const page = path === '/about/' ? '/' : path
    const own = isFeedPage(page) ? ['feed.xml', 'feed.json'].map((name) => `${SITE}${page.slice(1)}${name}`) : []
    expect(linked, path).toEqual(own)
  }
})

it('every Atom feed is valid', () => {
  const judge = atomJudge()
  expect(atoms.length).toBeGreaterThan(60)
  for (const [path, text] of atoms) expect(judge(text), path).toBeNull()
})

it('every JSON feed is valid', () => {
  const judge = jsonFeedJudge()
  expect(jsons).toHaveLength(atoms.length)
  for (const [path, text] of jsons) expect(judge(text), path).toBeNull()
})

it('a feed reader finds every article in the feed of everything, newest first, word for word', () => {
  const read = parseFeed(feeds.get('/feed.xml') ?? '')
  expect(read.title).toBe('Dateline')
  expect(read.language).toBe('en')
  expect(
    read.items.map(({ id, url, title, description, published }) => [id, url, title, description, published])
  ).toEqual(
    articles.map(({ path, title, summary, day }) => {
      const address = SITE + path.slice(1)
      return [address, address, title, summary, new Date(`${day}T12:00:00Z`)]
    })
  )
})

it('both formats list the same articles', () => {
  for (const [path, text] of atoms) {
    const items = itemsOf(feeds.get(path.replace(/xml$/, 'json')) ?? '')
    expect(
      items.map(({ id }) => id),
      path
    ).toEqual([...text.matchAll(/^ {4}<id>(.+)<\/id>$/gm)].map(([, id]) => id))
  }
})

it('shows each article under its own day to readers from Hawaii to Sydney', () => {
  const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone })
  for (const zone of ['Pacific/Honolulu', 'America/Los_Angeles', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney'])
    expect(
      itemsOf(feeds.get('/feed.json') ?? '').map((item) => dayIn(zone).format(new Date(item.date_published))),
      zone
    ).toEqual(articles.map(({ day }) => day))
})

it('keeps the ids of all entries when one more seed is captured', () => {
  const more = `News\n\n  1. Press release\n\n    Decent work for beekeepers\n\n    3 May 2022\n\n    Skills for youth.\n`
  const after = feedsOf(iloArchive({ 'zzz.txt': more }))
  const added = itemsOf(after.get('/feed.json') ?? '').map(({ id }) => id)
  expect(added[0]).toBe(`${SITE}2022/05/03/decent-work-for-beekeepers/`)
  expect(added.slice(1)).toEqual(articles.map(({ path }) => SITE + path.slice(1)))
  for (const [path, text] of jsons) {
    const ids = itemsOf(after.get(path) ?? '').map(({ id }) => id)
    expect(ids, path).toEqual(expect.arrayContaining(itemsOf(text).map(({ id }) => id)))
  }
})
