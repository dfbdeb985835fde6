// Binary search in a sorted list.

import { itemAt } from './item-at.ts'

/**
 * Returns the lower bound: the index of the first item for which `isBefore` is false, or the length of the list where there is none. Finds it
 * by binary search, so all items for which `isBefore` is true must stand before all others.
 */
export function lowerBound<Item>(list: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(itemAt(list, middle))) low = middle + 1
    else high = middle
  }
  return low
}
