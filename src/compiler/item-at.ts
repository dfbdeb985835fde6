// An item of a list at an index that was just found in it. Where there is none, the compiler has a slip of its own, and says so at once.

/** The item at an index of a list. Throws a RangeError where the list has none. */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}.`)
  return item
}
