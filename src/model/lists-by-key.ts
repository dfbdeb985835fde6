// Items by a key, in the order in which they were added.

/** Adds an item to the list of a key; a key without a list gets one. */
export function addToList<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
