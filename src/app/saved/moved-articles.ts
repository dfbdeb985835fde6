// Where saved articles are now: an address may have moved, or its article may be withdrawn.

import { queryOptions } from '@tanstack/react-query'
import type { MovedArticles } from '../../model/bundle.ts'
import { fetchDataJson } from '../archive/fetch-data.ts'
import { fromManifest } from '../archive/queries.ts'

/** The articles of the archive that are no longer where they were. */
export const movedQuery = queryOptions({
  queryKey: ['moved'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<MovedArticles>(files.moved)),
})

export type Whereabouts = { readonly kind: 'here' | 'moved'; readonly path: string } | { readonly kind: 'gone' }

/** Where the article of an address is. An archive without a ledger promises no address: there every article counts as being here. */
export function findArticle(path: string, { moved, gone }: MovedArticles): Whereabouts {
  const now = (Object.hasOwn(moved, path) ? moved[path] : undefined) ?? path
  if (gone.some((each) => each === now)) return { kind: 'gone' }
  return { kind: now === path ? 'here' : 'moved', path: now }
}
