// Tells every tab of the site, this one included, that the desk has changed.

import { STORE_PREFIX } from '../address-of.ts'

/** Neighbours on a host share its channels too. */
const CHANNEL = `${STORE_PREFIX}.desk`

/** To be called after each change. */
export function tellOfChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Calls `listener` after each change in any tab. Returns the function that ends it. */
export function listenForChanges(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
