// Where the objects of a JSON text stand. The text has to be JSON: then brackets outside strings are enough to tell.

export interface JsonStretch {
  /** In UTF-16 units, from `{` to after `}`. */
  readonly start: number
  readonly end: number
}

/** JSON-LD nests items a few levels deep. Deeper objects are not looked at, so that reading each of them takes time in proportion to the text. */
const DEEPEST = 20

/** The objects of a JSON text in the order of their beginnings, the outer before the inner. */
export function objectsIn(json: string): JsonStretch[] {
  const found: { start: number; end: number }[] = []
  const open: ({ start: number; end: number } | null)[] = []
  for (let index = 0; index < json.length; index++) {
    const token = json[index]
    if (token === '"') index = endOfString(json, index)
    else if (token === '{' || token === '[') {
      const stretch = token === '{' && open.length < DEEPEST ? { start: index, end: index } : null
      open.push(stretch)
      if (stretch) found.push(stretch)
    } else if (token === '}' || token === ']') {
      const stretch = open.pop()
      if (stretch) stretch.end = index + 1
    }
  }
  return found
}

/** Where the string that begins at a quotation mark has its other one. */
function endOfString(json: string, start: number): number {
  let index = start + 1
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1
  return index
}
