// The database of the desk. It has three stores, each of records as desk.ts has them: `articles` and `reads` by `path`, `searches` by `address`.
// Each act opens the database, makes one transaction and closes it: no tab that lies open keeps a newer build from its own version, and what is erased
// under an open page is simply empty at the next act. Every error is a sentence for the reader.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { STORE_PREFIX } from '../address-of.ts'
import { type Desk, STORES, type StoreName } from './desk.ts'
import { deskTrouble } from './desk-trouble.ts'

/** Neighbours on a host share its databases: the name has the path of the site. */
export const DATABASE = `${STORE_PREFIX}.desk`

/** Raised whenever a store changes. An older build can't open a newer database, and says so. */
const VERSION = 1

/** How long the browser may take to open it, in milliseconds: some never answer, and a tab that hangs may stand in the way. */
const OPEN_LIMIT = 5_000

interface StoreSchema<Name extends StoreName> {
  readonly key: string
  readonly value: Desk[Name][number]
}

interface DeskSchema extends DBSchema {
  readonly articles: StoreSchema<'articles'>
  readonly reads: StoreSchema<'reads'>
  readonly searches: StoreSchema<'searches'>
}

export type DeskTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<DeskSchema, typeof STORES, Mode>

async function openDesk(): Promise<IDBPDatabase<DeskSchema>> {
  if (!globalThis.indexedDB) throw new DOMException('There is no IndexedDB.', 'NotSupportedError')
  return openDB<DeskSchema>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('articles', { keyPath: 'path' })
      database.createObjectStore('reads', { keyPath: 'path' })
      database.createObjectStore('searches', { keyPath: 'address' })
    },
  })
}

/** Rejects where the browser does not answer; what it opens after that is closed again. */
async function openInTime(): Promise<IDBPDatabase<DeskSchema>> {
  const opening = openDesk()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('It took too long.', 'TimeoutError'))
      void opening.then((database) => database.close()).catch(() => {})
    }, OPEN_LIMIT)
  })
  const database = await Promise.race([opening, late]).finally(() => clearTimeout(timer))
  // A newer build in another tab, or the reader who erases all, need not wait for this one.
  database.addEventListener('versionchange', () => database.close())
  return database
}

async function actIn<Mode extends IDBTransactionMode, T>(
  database: IDBPDatabase<DeskSchema>,
  mode: Mode,
  act: (transaction: DeskTransaction<Mode>) => Promise<T>
): Promise<T> {
  const transaction = database.transaction(STORES, mode)
  const acting = act(transaction).catch((error: unknown) => {
    // It may have ended by itself, with the reason.
    if (transaction.error === null) abort(transaction)
    throw error
  })
  const [acted, done] = await Promise.allSettled([acting, transaction.done])
  if (transaction.error !== null) throw transaction.error
  if (acted.status === 'rejected') throw acted.reason
  if (done.status === 'rejected') throw done.reason
  return acted.value
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
}

/** Does all of an act in one transaction over all stores, or nothing of it. Rejects with a sentence for the reader. */
export async function inDesk<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  act: (transaction: DeskTransaction<Mode>) => Promise<T>
): Promise<T> {
  try {
    const database = await openInTime()
    try {
      return await actIn(database, mode, act)
    } finally {
      database.close()
    }
  } catch (error) {
    throw deskTrouble(error)
  }
}

/** All records of a store, by their keys. */
export const readStore = <Name extends StoreName>(name: Name): Promise<readonly Desk[Name][number][]> =>
  inDesk('readonly', (desk) => desk.objectStore(name).getAll())

/** All that is kept, as it was at one moment. */
export const readDesk = (): Promise<Desk> =>
  inDesk('readonly', async (desk) => {
    const [articles, reads, searches] = await Promise.all([
      desk.objectStore('articles').getAll(),
      desk.objectStore('reads').getAll(),
      desk.objectStore('searches').getAll(),
    ])
    return { articles, reads, searches }
  })

/** Whether an article or a search is saved, by its key. */
export const isKept = (name: 'articles' | 'searches', key: string): Promise<boolean> =>
  inDesk('readonly', async (desk) => (await desk.objectStore(name).getKey(key)) !== undefined)
