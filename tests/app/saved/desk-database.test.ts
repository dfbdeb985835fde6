import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearDesk, mergeIntoDesk, saveAll, toggleSearch, markLooked } from '../../../src/app/saved/change-desk.ts'
import type { SavedArticle } from '../../../src/app/saved/desk.ts'
import { listenForChanges } from '../../../src/app/saved/desk-channel.ts'
import { DATABASE, inDesk, readDesk, readStore } from '../../../src/app/saved/desk-database.ts'
import { writeReadMark } from '../../../src/app/saved/keep-read-mark.ts'
import { toggleSaved } from '../../../src/app/saved/toggle-saved.ts'
import { WORDS } from '../../../src/app/saved/words.ts'
import type { Month } from '../../../src/model/day.ts'
import { anArticle } from '../../support/an-archive.ts'

const ARTICLE = anArticle({ day: '2021-07-28', title: 'New skills' })
const { path, day, title, language } = ARTICLE
const JULY = '2021-07' as Month
const SAVED: SavedArticle = { path, day, title, language, saved: '2026-11-28T15:50:00.000Z' }

beforeEach(() => deleteDB(DATABASE))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('saving an article', () => {
  it('keeps what names it and nothing else, and takes it off again', async () => {
    expect(await toggleSaved(ARTICLE)).toBe('saved')
    const [kept] = await readStore('articles')
    expect({ ...kept, saved: SAVED.saved }).toEqual(SAVED)
    expect(kept?.saved).toMatch(/^\d{4}-.*Z$/)
    expect(await toggleSaved(ARTICLE)).toBe('removed')
    expect(await readStore('articles')).toEqual([])
  })

  it('tells the other tabs, and this one', async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = listenForChanges(() => {
        stop()
        resolve()
      })
    })
    await toggleSaved(ARTICLE)
    await expect(heard).resolves.toBeUndefined()
  })

  it('of a list leaves what is saved as it is', async () => {
    await mergeIntoDesk({ articles: [SAVED], reads: [], searches: [] })
    const other = anArticle({ day: '2021-07-27', title: 'Better pay' })
    expect(await saveAll([{ ...ARTICLE, title: 'Another title' }, other])).toBe(1)
    expect(await readStore('articles')).toEqual([expect.objectContaining({ title: 'Better pay' }), SAVED])
  })
})

describe('the marks of the desk', () => {
  it('of an article says how far it was read at most, and the list that it was opened from', async () => {
    await writeReadMark(ARTICLE, { where: 80, list: '/?q=skills' })
    await writeReadMark(ARTICLE, { where: 30, list: null })
    expect(await readStore('reads')).toEqual([expect.objectContaining({ path, where: 80, list: null })])
  })

  it('of a search moves when it is looked at', async () => {
    expect(await toggleSearch('/?q=wages', { [JULY]: 1 })).toBe('saved')
    const [search] = await readStore('searches')
    if (search === undefined) throw new Error('It was not saved.')
    await markLooked(search, { [JULY]: 3 })
    const [looked] = await readStore('searches')
    expect(looked).toMatchObject({ address: '/?q=wages', saved: search.saved, counts: { [JULY]: 3 } })
    expect(await toggleSearch('/?q=wages', {})).toBe('removed')
    // A search that was removed in another tab is not brought back.
    await markLooked(search, { [JULY]: 4 })
    expect(await readStore('searches')).toEqual([])
  })
})

describe('the desk as a whole', () => {
  it('takes in thousands at once, and erases all', async () => {
    const articles = Array.from({ length: 5_000 }, (_, index) => {
      const { path: each } = anArticle({ day: '2021-07-28', title: `Number ${index}` })
      return { ...SAVED, path: each }
    })
    expect(await mergeIntoDesk({ articles, reads: [], searches: [] })).toEqual({
      articles: 5_000,
      reads: 0,
      searches: 0,
    })
    expect(await readStore('articles')).toHaveLength(5_000)
    await clearDesk()
    expect(await readDesk()).toEqual({ articles: [], reads: [], searches: [] })
  })

  it('does all of an act or nothing of it', async () => {
    const act = inDesk('readwrite', async (desk) => {
      await desk.objectStore('articles').put(SAVED)
      throw new Error('Then it broke.')
    })
    await expect(act).rejects.toThrow(WORDS.failed('Then it broke.'))
    expect(await readStore('articles')).toEqual([])
  })

  it('is empty again once the browser has erased it', async () => {
    await toggleSaved(ARTICLE)
    await deleteDB(DATABASE)
    expect(await readStore('articles')).toEqual([])
    expect(await toggleSaved(ARTICLE)).toBe('saved')
  })

  it('does not stand in the way of a newer build', async () => {
    await toggleSaved(ARTICLE)
    const newer = await openDB(DATABASE, 2, { upgrade: (database) => void database.createObjectStore('notes') })
    newer.close()
    expect(newer.version).toBe(2)
  })
})

/** The failures of browsers, by the name of their errors. */
const REFUSALS = [
  ['SecurityError', WORDS.refused],
  ['InvalidStateError', WORDS.refused],
  ['UnknownError', WORDS.failed('Said by the browser')],
  ['QuotaExceededError', WORDS.full],
] as const

describe('trouble with the desk', () => {
  it('of an older build with a newer database is said as such', async () => {
    const newer = await openDB(DATABASE, 2, { upgrade: (database) => void database.createObjectStore('articles') })
    newer.close()
    expect(await toggleSaved(ARTICLE)).toEqual({ failed: WORDS.newer })
    await expect(readStore('articles')).rejects.toThrow(WORDS.newer)
  })

  it.each(REFUSALS)('when the browser answers %s is said in a sentence', async (name, sentence) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Said by the browser', name)
    })
    expect(await toggleSaved(ARTICLE)).toEqual({ failed: sentence })
  })

  it('is said where the browser has no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await toggleSaved(ARTICLE)).toEqual({ failed: WORDS.refused })
  })

  it('is said where the browser does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest())
      const toggled = toggleSaved(ARTICLE)
      await vi.advanceTimersByTimeAsync(10_000)
      expect(await toggled).toEqual({ failed: WORDS.silent })
    } finally {
      vi.useRealTimers()
    }
  })

  it('leaves what was saved before as it was, when there is no more room', async () => {
    await toggleSaved(ARTICLE)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    const other = anArticle({ day: '2021-07-27', title: 'Better pay' })
    expect(await toggleSaved(other)).toEqual({ failed: WORDS.full })
    vi.restoreAllMocks()
    expect(await readStore('articles')).toHaveLength(1)
  })
})
