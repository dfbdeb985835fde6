import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linkAt, loadCards } from '../../../src/app/archive/load-cards.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { makeCard } from '../../../src/build/card.ts'
import { CARDS_IN_FILE } from '../../../src/model/card-files.ts'
import { aSource, monthOfArticles } from '../../support/an-archive.ts'

const source = aSource(monthOfArticles('2021-02', 30 * CARDS_IN_FILE))
const { files } = makeBundle(source)
const cards = source.archive.articles.map(makeCard)
const all = Array.from(cards, (_, ordinal) => ordinal)

let fetched: string[] = []
let client: QueryClient
/** Of the requests for cards, how many are on their way, and the most that ever were. */
let [underWay, most] = [0, 0]
/** Called with the address of each request. */
let whenAsked = (_address: string) => {}
/** Files whose address ends so are gone. */
let gone = ''

beforeEach(() => {
  fetched = []
  underWay = most = 0
  whenAsked = () => {}
  gone = '.none'
  client = makeQueryClient([])
  vi.stubGlobal('fetch', async (address: string) => {
    const isOfCards = address.startsWith('/data/cards/')
    fetched.push(address)
    if (isOfCards) most = Math.max(most, ++underWay)
    whenAsked(address)
    await new Promise((done) => setTimeout(done))
    if (isOfCards) underWay--
    return address.endsWith(gone)
      ? new Response('gone', { status: 404 })
      : new Response(Buffer.from(files.get(address.replace('/data/', '')) ?? []))
  })
})
afterEach(() => vi.unstubAllGlobals())

const cardFiles = () => fetched.filter((address) => address.startsWith('/data/cards/'))

describe('loadCards', () => {
  it('asks for at most twelve files at a time, and for each once', async () => {
    expect(await loadCards(client, all)).toEqual(cards)
    expect(most).toBe(12)
    expect(cardFiles()).toHaveLength(30)
    expect(await loadCards(client, all.toReversed())).toEqual(cards.toReversed())
    expect(cardFiles()).toHaveLength(30)
  })

  it('loads nothing for the cards that the page carries, not even the list of months', async () => {
    client.setQueryData(['cards', 'first'], cards.slice(0, 10))
    expect(await loadCards(client, [3, 9, 0])).toEqual([cards[3], cards[9], cards[0]])
    expect(fetched).toEqual([])
    expect(await loadCards(client, [...all.slice(0, 10), 29])).toEqual([...cards.slice(0, 10), cards[29]])
    expect(cardFiles()).toHaveLength(1)
  })

  it('asks for nothing more once it is no longer wanted, and rejects with the reason', async () => {
    const leaving = new AbortController()
    whenAsked = () => {
      if (cardFiles().length === 12) leaving.abort(new Error('The reader went on.'))
    }
    await expect(loadCards(client, all, leaving.signal)).rejects.toThrow('The reader went on.')
    await vi.waitFor(() => expect(underWay).toBe(0), 60_000)
    expect(cardFiles()).toHaveLength(12)
    await expect(loadCards(client, [0], leaving.signal)).rejects.toThrow('The reader went on.')
  })

  it('rejects with a sentence when a file is gone', async () => {
    gone = '/2.json'
    await expect(loadCards(client, all.slice(-2 * CARDS_IN_FILE))).rejects.toThrow(/the server answered 404/)
  })
})

describe('linkAt', () => {
  it('gives the article at an ordinal, and none beyond the ends of the archive', async () => {
    expect(await linkAt(client, 7)).toEqual(cards[7])
    expect(await linkAt(client, -1)).toBeNull()
    expect(await linkAt(client, cards.length)).toBeNull()
  })
})
