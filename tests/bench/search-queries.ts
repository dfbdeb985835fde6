// What the benchmark asks: words of titles, as they are, mistyped in the ways that readers mistype, and in another form. The same archive and the same seed of
// chance, the same queries.

import type { Archive } from '../../src/model/archive.ts'
import type { Article } from '../../src/model/article.ts'
import { between, makeRandom, type Random } from '../../src/cli/generate/random.ts'
import { fold } from '../../src/search/words/fold.ts'
import { isStopWord } from '../../src/search/words/stop-words.ts'

/** A query made of an article's title, and the ordinal of that article. */
export interface KnownItem {
  readonly query: string
  readonly ordinal: number
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** A whole number from 0, below `limit`. */
const below = (random: Random, limit: number) => between(random, 0, limit - 1)

const tellingWordsOf = (text: string) =>
  [...new Set(text.match(/\p{L}{4,}/gu) ?? [])].filter((word) => !isStopWord(fold(word)))
const hasAccent = (word: string) => fold(word) !== word.toLowerCase()

/** So many of the words, in their order. */
function chooseWords(words: readonly string[], wanted: number, random: Random): string[] {
  const chosen = [...words]
  while (chosen.length > wanted) chosen.splice(below(random, chosen.length), 1)
  return chosen
}

/** Two or three telling words of a title, in its order; null for a title that has fewer. */
function titleWords({ title }: Article, random: Random): string[] | null {
  const words = tellingWordsOf(title)
  const wanted = 2 + below(random, 2)
  return words.length < 2 ? null : chooseWords(words, wanted, random)
}

/** A word with an accent, of the title or else of the summary, and one or two telling words of the title, in their order; null for no such. */
function accentedWords({ title, summary }: Article, random: Random): string[] | null {
  const inTitle = tellingWordsOf(title)
  const accented = inTitle.some(hasAccent) ? inTitle.filter(hasAccent) : tellingWordsOf(summary ?? '').filter(hasAccent)
  const word = accented[below(random, Math.max(1, accented.length))]
  const others = chooseWords(
    inTitle.filter((other) => other !== word),
    1 + below(random, 2),
    random
  )
  if (word === undefined || others.length === 0) return null
  return [...inTitle, ...accented.filter((other) => !inTitle.includes(other))].filter(
    (each) => each === word || others.includes(each)
  )
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

/** The other number of a word by the plain rules of English, or its possessive. A rule of its own: the search must not mark its own work. */
function inflect(word: string, random: Random): string {
  if (random.next() < 1 / 3) return `${word}’s`
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`
  return /[^sui]s$/i.test(word) ? word.slice(0, -1) : `${word}s`
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
  'accents dropped': (words) => words.map(fold),
  'other form': (words, random) => changeWord(words, longest(words), inflect(longest(words), random)),
} satisfies Record<string, Mistype>
export type TypoClass = keyof typeof TYPO_CLASSES

/** How many times the archive is gone through for more queries of the same articles. */
const TURNS = 8

export interface QuerySet {
  /** The most queries to give. */
  readonly most: number
  /** Of the source of chance: another seed, another set. */
  readonly seed: number
}

/** Different queries of a class, spread over the archive. */
export function knownItems({ articles }: Archive, typo: TypoClass, { most, seed }: QuerySet): KnownItem[] {
  const random = makeRandom(seed)
  const items = new Map<string, KnownItem>()
  const first = below(random, Math.max(1, articles.length))
  for (let turn = 0; turn < TURNS * articles.length && items.size < most; turn++) {
    const ordinal = (first + turn * 7919) % articles.length
    const article = articles[ordinal]
    const words = article && (typo === 'accents dropped' ? accentedWords : titleWords)(article, random)
    const query = words && TYPO_CLASSES[typo](words, random)?.join(' ')
    if (query && !items.has(query)) items.set(query, { query, ordinal })
  }
  return [...items.values()]
}

/** The seed of the queries that are timed. */
const TIMED = 17

/** What the clock is held to: letters as they are typed, words, typos, phrases, accents dropped, no hit. In an order without pattern. */
export function timedQueries(archive: Archive): string[] {
  const typed = knownItems(archive, 'letters swapped', { most: 6, seed: TIMED }).flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, letters) => query.slice(0, letters + 1))
  )
  const queriesOf = (typo: TypoClass, most: number) =>
    knownItems(archive, typo, { most, seed: TIMED }).map(({ query }) => query)
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
