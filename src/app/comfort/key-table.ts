// Every key that does something, beside those of the browser itself: for the code that acts, for the list that `?` opens, and for the page "About".

/** In the order in which they are listed. `g t` is two keys, one after the other. The last two belong to parts of a page, which see to them. */
export const KEY_TABLE = [
  { does: 'next', keys: ['j'] },
  { does: 'previous', keys: ['k'] },
  { does: 'open', keys: ['o', 'Enter'] },
  { does: 'search', keys: ['/'] },
  { does: 'save', keys: ['s'] },
  { does: 'timeline', keys: ['g t'] },
  { does: 'saved', keys: ['g s'] },
  { does: 'list', keys: ['?'] },
  { does: 'empty', keys: ['Esc'] },
  { does: 'bars', keys: ['←', '→', 'Home', 'End'] },
] as const satisfies readonly { readonly does: string; readonly keys: readonly string[] }[]

export type KeyAct = (typeof KEY_TABLE)[number]['does']

const actOf = (keys: string): KeyAct | null =>
  KEY_TABLE.find((row) => row.keys.some((each) => each === keys))?.does ?? null

/** How long the first of two keys waits for the second, in milliseconds. */
const LONGEST_WAIT = 1_500

/** A key that was pressed, and when, in milliseconds. */
export interface PressedKey {
  readonly key: string
  readonly at: number
}

/** What a key does after the one before it; null for nothing. */
export function actFor(before: PressedKey | null, { key, at }: PressedKey): KeyAct | null {
  const pair = before !== null && at - before.at < LONGEST_WAIT ? actOf(`${before.key} ${key}`) : null
  return pair ?? actOf(key)
}
