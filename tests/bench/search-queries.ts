// What the benchmark asks: words of titles, as they are and mistyped in the ways that readers mistype. The same archive, the same queries.

import type { Archive } from '../../src/model/archive.ts'
import { between, makeRandom, type Random } from '../../src/cli/generate/random.ts'
import { fold } from '../../src/search/fold.ts'
import { isStopWord } from '../../src/search/stop-words.ts'

/** A query made of an article's title, and the ordinal of that article. */
export interface KnownItem {
  readonly query: string
  readonly ordinal: number
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A whole number from 0, below `limit`. */
const below = (random: Random, limit: number) => between(random, 0, limit - 1)

/** Two or three telling words of a title, in its order; null for a title that has fewer. */
function tellingWords(title: string, random: Random): string[] | null {
  const words = [...new Set(title.match(/\p{L}{4,}/gu) ?? [])].filter((word) => !isStopWord(fold(word)))
  const wanted = 2 + below(random, 2)
  if (words.length < 2) return null
  const places = words.map((_, place) => place)
  while (places.length > wanted) places.splice(below(random, places.length), 1)
  return places.map((place) => words[place] ?? '')
}

/** One letter dropped, added or changed, not the first. */
function editWord(word: string, random: Random): string {
  const at = 1 + below(random, word.length - 1)
  const letter = LETTERS.charAt(below(random, LETTERS.length))
  const rest = [word.slice(at + 1), letter + word.slice(at), letter + word.slice(at + 1)][below(random, 3)] ?? ''
  return word.slice(0, at) + rest
}

function swapLetters(word: string, random: Random): string {
  const at = below(random, word.length - 1)
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

const longest = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)[0] ?? ''
const changeWord = (words: readonly string[], word: string, changed: string) =>
  words.map((each) => (each === word ? changed : each))

type Mistype = (words: readonly string[], random: Random) => readonly string[] | null

/** The ways of mistyping; null where the words don't allow it. */
export const TYPO_CLASSES = {
  none: (words) => words,
  'one edit': (words, random) => changeWord(words, longest(words), editWord(longest(words), random)),
  'two words edited': (words, random) => words.map((word, place) => (place < 2 ? editWord(word, random) : word)),
  'two edits in a word': (words, random) => {
    const word = longest(words)
    return word.length < 7 ? null : changeWord(words, word, editWord(editWord(word, random), random))
  },
  'letters swapped': (words, random) => changeWord(words, longest(words), swapLetters(longest(words), random)),
  'other order': (words) => words.toReversed(),
  'last word cut': (words) => {
    const last = words.at(-1) ?? ''
    return last.length < 5 ? null : [...words.slice(0, -1), last.slice(0, Math.ceil(last.length * 0.6))]
  },
  'accents dropped': (words) => (words.some((word) => fold(word) !== word.toLowerCase()) ? words.map(fold) : null),
} satisfies Record<string, Mistype>
export type TypoClass = keyof typeof TYPO_CLASSES

/** Up to `most` queries of a class, spread over the archive. */
export function knownItems(archive: Archive, typo: TypoClass, most: number): KnownItem[] {
  const random = makeRandom(17)
  const items: KnownItem[] = []
  const { articles } = archive
  for (let turn = 0; turn < articles.length && items.length < most; turn++) {
    const ordinal = (turn * 7919) % articles.length
    const words = tellingWords(articles[ordinal]?.title ?? '', random)
    const typed = words && TYPO_CLASSES[typo](words, random)
    if (typed) items.push({ query: typed.join(' '), ordinal })
  }
  return items
}

/** What the clock is held to: letters as they are typed, words, typos, phrases, accents dropped, no hit. In an order without pattern. */
export function timedQueries(archive: Archive): string[] {
  const typed = knownItems(archive, 'letters swapped', 6).flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, letters) => query.slice(0, letters + 1))
  )
  const queriesOf = (typo: TypoClass, most: number) => knownItems(archive, typo, most).map(({ query }) => query)
  const phrases = archive.articles.slice(0, 8).map(({ title }) => `"${title.split(/\s+/u).slice(0, 2).join(' ')}"`)
  const queries = [
    ...typed,
    ...queriesOf('none', 12),
    ...queriesOf('one edit', 12),
    ...queriesOf('two edits in a word', 12),
    ...queriesOf('accents dropped', 8),
    ...phrases,
    'qxzvkj',
    'wqopfhg zzkjq',
  ]
  const random = makeRandom(5)
  return queries
    .map((query) => ({ query, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ query }) => query)
}
