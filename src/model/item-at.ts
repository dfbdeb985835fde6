// Checked reads at indexes and keys that must be there. Where one is not, the data or the code is broken, and that is said at once.

/** The item at an index of a list. Throws a RangeError where the list has none. */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index]
  if (item === undefined) throw new RangeError(`There is no item ${index} in a list of ${list.length}.`)
  return item
}

/**
 * The value that was read, as in `defined(scores[ordinal])`. Throws a RangeError for undefined. In loops over typed arrays it is ten times as
 * fast as {@link itemAt}: the read stays in the loop, where it only meets arrays of one kind.
 */
export function defined<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('There is no item where one must be.')
  return value
}
