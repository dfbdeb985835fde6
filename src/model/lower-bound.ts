// Where something stands, or would stand, in a sorted list.

/** The first place of a list whose item is not `before`; the list holds all items that are before all that are not. */
export function lowerBound<Item>(list: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}
