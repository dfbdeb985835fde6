// Finds a month by its name in a language, for languages whose names are typed without accents too.

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The number of the one month whose name begins with the word, from 1. It has three letters or more. null for none, or several. */
export function numberOfMonth(word: string, names: readonly string[]): number | null {
  const start = plain(word).replace(/\.$/, '')
  const named = names.flatMap((name, index) => (plain(name).startsWith(start) ? index + 1 : []))
  return start.length < 3 || named.length !== 1 ? null : (named[0] ?? null)
}
