// Caches of a browser in memory, for tests in Node: what the service worker and the pages use of them. An address is a path of one host.

const HOST = 'https://news.example'

type Asked = string | Request

const keyOf = (asked: Asked): string => new URL(typeof asked === 'string' ? asked : asked.url, HOST).href

export interface FakeCaches {
  readonly caches: CacheStorage
  /** The paths in a cache, sorted; an empty list where there is no such cache. */
  readonly pathsIn: (name: string) => string[]
}

/** Makes the caches. `room` is the number of files that fit in all of them together. */
export function fakeCaches(room = Infinity): FakeCaches {
  const all = new Map<string, Map<string, Response>>()
  const countFiles = (): number => [...all.values()].reduce((sum, { size }) => sum + size, 0)
  const open = (name: string): Promise<Cache> => {
    const files = all.get(name) ?? new Map<string, Response>()
    all.set(name, files)
    const cache: Partial<Cache> = {
      match: (asked) => Promise.resolve(files.get(keyOf(asked as Asked))?.clone()),
      keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
      delete: (asked) => Promise.resolve(files.delete(keyOf(asked as Asked))),
      put: (asked, response) => {
        if (countFiles() >= room) return Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
        files.set(keyOf(asked as Asked), response)
        return Promise.resolve()
      },
    }
    return Promise.resolve(cache as Cache)
  }
  const match = async (asked: Asked, { cacheName }: { readonly cacheName?: string } = {}) => {
    for (const [name, files] of all) {
      const found = cacheName === undefined || cacheName === name ? files.get(keyOf(asked)) : undefined
      if (found) return found.clone()
    }
    return undefined
  }
  const caches: Partial<CacheStorage> = {
    open,
    match,
    has: (name) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  }
  const pathsIn = (name: string): string[] =>
    [...(all.get(name)?.keys() ?? [])].map((url) => new URL(url).pathname).toSorted()
  return { caches: caches as CacheStorage, pathsIn }
}
