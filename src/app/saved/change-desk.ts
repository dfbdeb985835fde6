// All changes of the desk but the saving of one article (toggle-saved.ts): each is one transaction, and every tab hears of it. Each rejects with a
// sentence for the reader, and then has changed nothing.

import {
  type Desk,
  type KeptArticle,
  momentNow,
  type MonthCounts,
  type SavedArticle,
  type SavedSearch,
} from './desk.ts'
import { tellOfChange } from './desk-channel.ts'
import { type DeskTransaction, inDesk } from './desk-database.ts'
import { newsOfDesk } from './merge-desk.ts'

type Writing = DeskTransaction<'readwrite'>

async function change<T>(act: (desk: Writing) => Promise<T>): Promise<T> {
  const result = await inDesk('readwrite', act)
  tellOfChange()
  return result
}

/** What came with a merge. */
export interface Merged {
  readonly articles: number
  readonly reads: number
  readonly searches: number
}

/** Takes in what another desk has and this one has not, or has in an older form. */
export const mergeIntoDesk = (other: Desk): Promise<Merged> =>
  change(async (desk) => {
    const articles = desk.objectStore('articles')
    const reads = desk.objectStore('reads')
    const searches = desk.objectStore('searches')
    const [heldArticles, heldReads, heldSearches] = await Promise.all([
      articles.getAll(),
      reads.getAll(),
      searches.getAll(),
    ])
    const news = newsOfDesk({ articles: heldArticles, reads: heldReads, searches: heldSearches }, other)
    await Promise.all([
      ...news.articles.map((each) => articles.put(each)),
      ...news.reads.map((each) => reads.put(each)),
      ...news.searches.map((each) => searches.put(each)),
    ])
    return { articles: news.articles.length, reads: news.reads.length, searches: news.searches.length }
  })

/** Saves the articles of a list that are not saved yet; those that are stay as they are. Returns how many it saved. */
export const saveAll = (list: readonly KeptArticle[]): Promise<number> =>
  change(async (desk) => {
    const articles = desk.objectStore('articles')
    const saved = new Set(await articles.getAllKeys())
    const others = list.filter(({ path }) => !saved.has(path))
    const now = momentNow()
    const records = others.map(({ path, day, title, language }): SavedArticle => ({
      path,
      day,
      title,
      language,
      saved: now,
    }))
    await Promise.all(records.map((each) => articles.put(each)))
    return others.length
  })

export const removeArticle = ({ path }: KeptArticle): Promise<void> =>
  change((desk) => desk.objectStore('articles').delete(path))

/** Puts a removed article back as it was. */
export const restoreArticle = (article: SavedArticle): Promise<unknown> =>
  change((desk) => desk.objectStore('articles').put(article))

/** Saves a search with what answers it now, or removes one that is saved. */
export const toggleSearch = (address: string, counts: MonthCounts): Promise<'saved' | 'removed'> =>
  change(async (desk) => {
    const searches = desk.objectStore('searches')
    const isSaved = (await searches.getKey(address)) !== undefined
    const now = momentNow()
    await (isSaved ? searches.delete(address) : searches.put({ address, saved: now, looked: now, counts }))
    return isSaved ? 'removed' : 'saved'
  })

export const removeSearch = ({ address }: SavedSearch): Promise<void> =>
  change((desk) => desk.objectStore('searches').delete(address))

/** Puts a removed search back as it was. */
export const restoreSearch = (search: SavedSearch): Promise<unknown> =>
  change((desk) => desk.objectStore('searches').put(search))

/** Notes that a saved search is looked at, with what answers it now. */
export const markLooked = ({ address }: SavedSearch, counts: MonthCounts): Promise<void> =>
  change(async (desk) => {
    const searches = desk.objectStore('searches')
    const search = await searches.get(address)
    if (search !== undefined) await searches.put({ ...search, looked: momentNow(), counts })
  })

/** Forgets what was read. */
export const forgetReads = (): Promise<void> => change((desk) => desk.objectStore('reads').clear())

/** Forgets all. */
export const clearDesk = (): Promise<void> =>
  change(async (desk) => {
    await Promise.all([
      desk.objectStore('articles').clear(),
      desk.objectStore('reads').clear(),
      desk.objectStore('searches').clear(),
    ])
  })
