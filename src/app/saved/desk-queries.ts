// The queries of the desk: one for each store, and whether one thing is saved. The code of the database loads with the first of them.

import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listenForChanges } from './desk-channel.ts'
import type { StoreName } from './desk.ts'

const database = () => import('./desk-database.ts')

/** Read anew whenever it is shown or the reader comes back to the tab: it may have been changed or erased meanwhile. */
const HERE = { staleTime: 0, refetchOnWindowFocus: true, retry: false } as const

const DESK_KEY = 'desk'

/** All records of a store. */
export const storeQuery = <Name extends StoreName>(name: Name) =>
  queryOptions({
    ...HERE,
    queryKey: [DESK_KEY, name],
    queryFn: async () => (await database()).readStore(name),
  })

/** Whether an article (by its path) or a search (by its address) is saved. */
export const keptQuery = (name: 'articles' | 'searches', key: string) =>
  queryOptions({
    ...HERE,
    queryKey: [DESK_KEY, name, key],
    queryFn: async () => (await database()).isKept(name, key),
  })

/** Reads the queries of the desk again after each change, in whichever tab. */
export function useDeskInStep(): void {
  const client = useQueryClient()
  useEffect(() => listenForChanges(() => void client.invalidateQueries({ queryKey: [DESK_KEY] })), [client])
}
