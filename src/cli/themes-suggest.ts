// Proposes themes from what recurs in the articles, as YAML for an editor to take or leave: kickers that name no format, and pairs of rare words
// that go together. Deterministic. Each is counted alone: where an article has several themes, the weaker may be left out.

import { stringify } from 'yaml'
import { readWords } from '../compiler/classify/words.ts'
import { makeSlug } from '../compiler/permalinks/slug.ts'
import { tellingWords } from '../compiler/relate/telling-words.ts'
import type { Article } from '../model/article.ts'
import { addCount, countOf } from '../model/counts.ts'
import { itemAt } from '../model/item-at.ts'
import { addToList } from '../model/lists-by-key.ts'

/** A theme that may be one. */
export interface Suggestion {
  readonly id: string
  readonly label: string
  /** Whether the label stands so in the articles: a kicker, or words side by side. */
  readonly isPrinted: boolean
  /** Its terms as YAML. */
  readonly terms: string
  /** The ordinals of the articles that would be filed under it, newest first. */
  readonly ordinals: readonly number[]
}

const FEWEST_ARTICLES = 3
const MOST_SUGGESTIONS = 40
/** In a larger archive only words of titles are paired: the pairs of all words would not fit in memory. */
const MOST_WITH_SUMMARIES = 5_000
/** A word that more than this part of the articles have says nothing of one theme; in a small archive these many may. */
const COMMON = 1 / 5
const COMMON_IN_SMALL = 12
/** Two words go together where so many of the articles that have either have both. */
const TOGETHER = 0.5
/** What files the articles of others is no theme of its own, from this part on. */
const SAME = 0.7

/** The themes that the articles suggest, those with most articles first. `articles` stand newest first. */
export function suggestThemes(articles: readonly Article[]): Suggestion[] {
  const found = [...suggestKickers(articles), ...suggestPairs(articles)].toSorted(
    (a, b) =>
      b.ordinals.length - a.ordinals.length || Number(b.isPrinted) - Number(a.isPrinted) || (a.id < b.id ? -1 : 1)
  )
  const kept: Suggestion[] = []
  for (const each of found) if (!kept.some((other) => other.id === each.id || isMostlyIn(each, other))) kept.push(each)
  return kept.slice(0, MOST_SUGGESTIONS)
}

function isMostlyIn({ ordinals }: Suggestion, other: Suggestion): boolean {
  const others = new Set(other.ordinals)
  return ordinals.filter((ordinal) => others.has(ordinal)).length >= SAME * ordinals.length
}

/** Kickers that recur and name no format. */
function suggestKickers(articles: readonly Article[]): Suggestion[] {
  const lists = new Map<string, number[]>()
  for (const [ordinal, { kicker, format }] of articles.entries()) {
    if (kicker === null || format?.ranges.some(({ field }) => field === 'kicker')) continue
    const key = readWords(kicker).map((word) => word.key)
    if (key.length > 0) addToList(lists, key.join(' '), ordinal)
  }
  return [...lists.values()].flatMap((ordinals) => {
    if (ordinals.length < FEWEST_ARTICLES) return []
    const kicker = itemAt(articles, itemAt(ordinals, 0)).kicker ?? ''
    const term = readWords(kicker).map(({ start, end }) => kicker.slice(start, end))
    const counted = `{ term: ${scalar(term.join(' '))}, in: [kicker] }`
    return [suggest({ label: kicker, term: counted, isPrinted: true, ordinals })]
  })
}

/** Pairs of words that few articles have, and those that have one mostly have both. */
function suggestPairs(articles: readonly Article[]): Suggestion[] {
  const fields = articles.length > MOST_WITH_SUMMARIES ? (['title'] as const) : (['title', 'summary'] as const)
  const words = articles.map((article) => wordsOf(article, fields))
  const counts = new Map<string, number>()
  for (const own of words) for (const key of own.keys()) addCount(counts, key)
  const most = Math.max(COMMON_IN_SMALL, articles.length * COMMON)
  const isRare = (key: string): boolean => countOf(counts, key) >= FEWEST_ARTICLES && countOf(counts, key) <= most
  const lists = new Map<string, number[]>()
  for (const [ordinal, own] of words.entries()) {
    const rare = [...own.keys()].filter(isRare).toSorted()
    rare.forEach((one, at) => rare.slice(at + 1).forEach((other) => addToList(lists, `${one} ${other}`, ordinal)))
  }
  return [...lists].flatMap(([pair, ordinals]) => {
    const [one = '', other = ''] = pair.split(' ')
    const either = countOf(counts, one) + countOf(counts, other) - ordinals.length
    if (ordinals.length < FEWEST_ARTICLES || ordinals.length < TOGETHER * either) return []
    const both = ordinals.map((ordinal) => itemAt(words, ordinal))
    return [suggestPair(sideBySide(one, other, both), ordinals)]
  })
}

interface Pair {
  readonly words: readonly [string, string]
  /** Whether the second stands right after the first somewhere. */
  readonly isPhrase: boolean
}

/** The two words as they are printed, in the order in which they stand side by side, if they do in any of these articles. */
function sideBySide(one: string, other: string, articles: readonly ReadonlyMap<string, PrintedWord>[]): Pair {
  const printed = (own: ReadonlyMap<string, PrintedWord>, key: string): string => own.get(key)?.text ?? key
  for (const own of articles) {
    if (own.get(one)?.next === other) return { words: [printed(own, one), printed(own, other)], isPhrase: true }
    if (own.get(other)?.next === one) return { words: [printed(own, other), printed(own, one)], isPhrase: true }
  }
  const first = itemAt(articles, 0)
  return { words: [printed(first, one), printed(first, other)], isPhrase: false }
}

function suggestPair({ words: [one, other], isPhrase }: Pair, ordinals: readonly number[]): Suggestion {
  const label = `${one} ${isPhrase ? '' : 'and '}${other}`
  return suggest({ label, term: `${together(one, other)}, ${together(other, one)}`, isPrinted: isPhrase, ordinals })
}

/** A term that counts where another word stands in the article as well. */
const together = (term: string, other: string): string => `{ term: ${scalar(term)}, with: [${scalar(other)}] }`

interface PrintedWord {
  readonly text: string
  /** The key of the word that stands right after it; null for none. */
  readonly next: string | null
}

/** The telling words of an article, by their keys, as they are printed first. */
function wordsOf(article: Article, fields: readonly ('title' | 'summary')[]): ReadonlyMap<string, PrintedWord> {
  const found = new Map<string, PrintedWord>()
  for (const field of fields) {
    const words = tellingWords(article, field)
    const text = article[field] ?? ''
    words.forEach((word, at) => {
      if (word === null || found.has(word.key)) return
      const next = words[at + 1]
      const isNext = next && text.slice(word.end, next.start) === ' '
      found.set(word.key, { text: text.slice(word.start, word.end), next: isNext ? next.key : null })
    })
  }
  return found
}

interface Named extends Pick<Suggestion, 'isPrinted' | 'ordinals'> {
  readonly label: string
  readonly term: string
}

const suggest = ({ label, term, ...others }: Named): Suggestion => ({
  id: makeSlug(label).replace(/^[^a-z]+/, ''),
  label: label.slice(0, 1).toUpperCase() + label.slice(1),
  terms: `sure: [${term}]`,
  ...others,
})

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd()

/** The suggestions as YAML, each with the number of its articles and three of their titles. */
export function printSuggestions(suggestions: readonly Suggestion[], articles: readonly Article[]): string {
  if (suggestions.length === 0) return `# Nothing recurs in ${articles.length} articles often enough to be a theme.`
  return [
    `# Proposed from what recurs in ${articles.length} articles. Take what is a theme, leave the rest, mend ids and labels: it belongs under`,
    '# `themes:` in vocabulary/themes.yaml, whose head says how it is written.',
    'themes:',
    ...suggestions.flatMap(({ id, label, terms, ordinals }) => [
      `  # ${ordinals.length} articles, such as`,
      ...ordinals.slice(0, 3).map((ordinal) => `  #   ${itemAt(articles, ordinal).title}`),
      `  - id: ${id}`,
      `    label: ${scalar(label)}`,
      `    ${terms}`,
    ]),
  ].join('\n')
}
