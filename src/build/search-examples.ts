// Searches that show what the search can do, by words that this archive has: each finds something. For the page about the archive.

import { readWords } from '../compiler/classify/words.ts'
import { tellingWords } from '../compiler/relate/telling-words.ts'
import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Catalogue } from '../model/bundle.ts'
import { addCount, countOf } from '../model/counts.ts'
import { periodAround } from '../model/day.ts'
import type { CountedValue } from '../model/facets.ts'
import { itemAt } from '../model/item-at.ts'
import type { SearchExample } from '../model/page-data.ts'
import { formatPeriod } from '../publish/day-in-words.ts'
import { OR, printOperator } from '../search/query/printed-words.ts'
import { fold } from '../search/words/fold.ts'

/** The newest articles give words enough. */
const MOST_READ = 1_000
const SHORTEST_WORD = 5

/** The examples, in the order in which they are shown. An archive without fitting words has those of facets alone. */
export function makeSearchExamples({ articles }: Pick<Archive, 'articles'>, catalogue: Catalogue): SearchExample[] {
  const newest = articles.slice(0, MOST_READ)
  return [...examplesOfWords(newest), ...examplesOfFacets(newest, catalogue)]
}

function examplesOfWords(articles: readonly Article[]): SearchExample[] {
  const pair = commonPair(articles)
  const accented = accentedWord(articles)
  if (pair === null) return []
  const [one, other] = pair
  const [key = ''] = readWords(one).map((word) => word.key)
  const having = articles.filter((article) => titleKeys(article).has(key))
  const unwanted = commonWord(
    having.filter((_, at) => at > 0),
    new Set([...pair.flatMap(keysOf), ...titleKeys(having[0])])
  )
  const alternative = commonWord(
    articles.filter((article) => !having.includes(article)),
    new Set(pair.flatMap(keysOf))
  )
  return [
    { shows: 'words', query: `${one} ${other}` },
    { shows: 'misspelled', query: `${misspell(one)} ${misspell(other)}` },
    ...(accented === null ? [] : [{ shows: 'accents', query: fold(accented), finds: accented } as const]),
    { shows: 'phrase', query: `"${one} ${other}"` },
    ...(unwanted === null ? [] : [{ shows: 'without', query: `${one} -${unwanted}` } as const]),
    ...(alternative === null ? [] : [{ shows: 'either', query: `${one} ${OR} ${alternative}` } as const]),
    { shows: 'title', query: printOperator('title') + one },
    { shows: 'period', query: `${one} ${printOperator('date')}${itemAt(having, 0).day.slice(0, 4)}` },
  ]
}

const keysOf = (text: string): readonly string[] => readWords(text).map(({ key }) => key)

const titleKeys = (article: Article | undefined): ReadonlySet<string> => new Set(article ? keysOf(article.title) : [])

/** The two telling words that stand side by side in most titles, as the newest of these prints them, in small letters; null for none. */
function commonPair(articles: readonly Article[]): readonly [string, string] | null {
  const counts = new Map<string, number>()
  const printed = new Map<string, readonly [string, string]>()
  for (const article of articles) {
    const words = plainWords(article)
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (!word || !next) return
      const key = `${word.key} ${next.key}`
      addCount(counts, key)
      if (!printed.has(key)) printed.set(key, [word.text, next.text])
    })
  }
  const most = mostCounted(counts)
  return most === null ? null : (printed.get(most) ?? null)
}

/** The telling word that stands in most titles, as the newest of these prints it; null for none but the ones that are left out. */
function commonWord(articles: readonly Article[], leftOut: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>()
  const printed = new Map<string, string>()
  for (const word of articles.flatMap(plainWords)) {
    if (word === null || leftOut.has(word.key)) continue
    addCount(counts, word.key)
    if (!printed.has(word.key)) printed.set(word.key, word.text)
  }
  const most = mostCounted(counts)
  return most === null ? null : (printed.get(most) ?? null)
}

/** The first of those with the highest count. */
const mostCounted = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts.keys()].reduce<string | null>(
    (most, key) => (most === null || countOf(counts, key) > countOf(counts, most) ? key : most),
    null
  )

/** The telling words of a title that are typed as they are printed, in small letters; null in place of each other word. */
const plainWords = (article: Article): ({ readonly key: string; readonly text: string } | null)[] =>
  tellingWords(article, 'title').map((word) => {
    const text = word === null ? '' : article.title.slice(word.start, word.end).toLowerCase()
    return word !== null && text.length >= SHORTEST_WORD && /^[a-z]+$/.test(text) ? { key: word.key, text } : null
  })

/** A Latin word that is printed with accents; null for none. */
function accentedWord(articles: readonly Article[]): string | null {
  for (const { title, summary } of articles)
    for (const [word] of `${title} ${summary ?? ''}`.matchAll(
      /(?<![\p{L}\p{M}])[\p{Script=Latin}\p{M}]+(?![\p{L}\p{M}])/gu
    ))
      if (word.length >= SHORTEST_WORD && /^[a-z]+$/.test(fold(word)) && fold(word) !== word.toLowerCase()) return word
  return null
}

/** The word with two letters in its middle exchanged. */
function misspell(word: string): string {
  const letters = Array.from(word)
  const middle = Math.floor(letters.length / 2)
  for (let at = middle; at > 0; at--) {
    const [one = '', other = ''] = [letters[at], letters[at + 1]]
    if (one !== other && other !== '') return [...letters.slice(0, at), other, one, ...letters.slice(at + 2)].join('')
  }
  return word
}

function examplesOfFacets(articles: readonly Article[], catalogue: Catalogue): SearchExample[] {
  const dated = articles.find(({ format }) => format !== null)
  const format = catalogue.format.find(({ id }) => id === dated?.format?.id)
  const [place] = mostFrequent(catalogue.place.filter(({ group }) => group !== null))
  const [theme, otherTheme] = mostFrequent(catalogue.theme)
  const operator = printOperator('theme')
  return [
    ...(dated && format
      ? [
          {
            shows: 'format',
            query: `${format.label} ${formatPeriod(periodAround(dated.day, 7))}`.toLowerCase(),
          } as const,
        ]
      : []),
    ...(place ? [{ shows: 'place', query: printOperator('place') + quoted(place.label) } as const] : []),
    ...(theme && otherTheme
      ? [{ shows: 'themes', query: `${operator}${theme.id} ${OR} ${operator}${otherTheme.id}` } as const]
      : []),
  ]
}

/** Those that have articles, the most frequent first; of equals the one that the catalogue lists first. */
const mostFrequent = (values: readonly CountedValue[]): CountedValue[] =>
  values.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)

const quoted = (label: string): string => (/\s/.test(label) ? `"${label}"` : label)
