// The phrases of a vocabulary as one trie over words, so that a text is read once however many phrases there are.
// A phrase is words with spaces between; see parsePhrase for its few signs. What a match is worth is left to the finders.

import { readWords, type Word } from './words.ts'

/** One word of a phrase: any of these keys, each whole or as a beginning; or a gap of up to four words. */
type Step = { readonly kind: 'word'; readonly choices: readonly Choice[] } | { readonly kind: 'gap' }
interface Choice {
  readonly key: string
  readonly prefix: boolean
}

/** A phrase of the vocabulary with what it stands for. */
export interface Phrase<T> {
  readonly steps: readonly Step[]
  readonly value: T
}

interface Node<T> {
  readonly whole: Map<string, Node<T>>
  /** By their first letters, so that a word is compared with few. */
  readonly prefixes: Map<string, Map<string, Node<T>>>
  gap: Node<T> | null
  readonly values: T[]
}
export type Phrases<T> = Node<T>

/** A phrase found: the first and last of its words, by their place in the list of words. */
export interface Match<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

const LONGEST_GAP = 4
const SHORTEST_PREFIX = 3

/**
 * Reads a phrase of the vocabulary. `organi*` is any word that begins so (three letters at least); `young|youth` is either; `..` stands for up to four words;
 * a word in capitals (`AI`) is found in capitals only. Returns null where a phrase does not begin and
 * end with a word, or where two gaps meet.
 */
export function parsePhrase(text: string): readonly Step[] | null {
  const steps: Step[] = []
  for (const part of text.trim().split(/\s+/)) {
    if (part === '..') steps.push({ kind: 'gap' })
    else steps.push(...parsePart(part))
  }
  const isSound = steps.length > 0 && steps.every((step, index) => fitsPhrase(step, steps[index - 1]))
  return isSound && steps.at(-1)?.kind === 'word' ? steps : null
}

/** A gap comes after a word; what a word begins with is long enough. */
function fitsPhrase(step: Step, before: Step | undefined): boolean {
  if (step.kind === 'gap') return before?.kind === 'word'
  return step.choices.every(({ key, prefix }) => !prefix || key.length >= SHORTEST_PREFIX)
}

/** Most parts are one word; `COVID-19` is two, and `young|youth` one with two choices. */
function parsePart(part: string): readonly Step[] {
  const choices = part.split('|')
  if (choices.length > 1) return [{ kind: 'word', choices: choices.flatMap(choicesOf) }]
  return choicesOf(part).map((choice) => ({ kind: 'word', choices: [choice] }))
}

function choicesOf(text: string): readonly Choice[] {
  const prefix = text.endsWith('*')
  const words = readWords(text)
  return words.map((word, index) =>
    prefix && index === words.length - 1
      ? { key: text.slice(word.start, word.end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), prefix: true }
      : { key: word.capitals ?? word.key, prefix: false }
  )
}

const makeNode = <T>(): Node<T> => ({ whole: new Map(), prefixes: new Map(), gap: null, values: [] })

/** Builds the trie. */
export function compilePhrases<T>(phrases: Iterable<Phrase<T>>): Phrases<T> {
  const root = makeNode<T>()
  for (const { steps, value } of phrases) {
    let nodes = [root]
    for (const step of steps) nodes = nodes.flatMap((node) => stepNodes(node, step))
    for (const node of nodes) node.values.push(value)
  }
  return root
}

function stepNodes<T>(node: Node<T>, step: Step): Node<T>[] {
  if (step.kind === 'gap') return [(node.gap ??= makeNode<T>())]
  return step.choices.map(({ key, prefix }) => {
    const table = prefix ? prefixTable(node, key) : node.whole
    const next = table.get(key) ?? makeNode<T>()
    table.set(key, next)
    return next
  })
}

function prefixTable<T>(node: Node<T>, prefix: string): Map<string, Node<T>> {
  const head = prefix.slice(0, SHORTEST_PREFIX)
  const table = node.prefixes.get(head) ?? new Map<string, Node<T>>()
  node.prefixes.set(head, table)
  return table
}

/** Every phrase that stands in the words, in the order of their first words. */
export function findPhrases<T>(phrases: Phrases<T>, words: readonly Word[]): readonly Match<T>[] {
  const search: Search<T> = { words, first: 0, found: [] }
  for (; search.first < words.length; search.first += 1) followWord(phrases, search, search.first)
  return search.found
}

interface Search<T> {
  readonly words: readonly Word[]
  /** Where the phrase begins that is being followed. */
  first: number
  readonly found: Match<T>[]
}

/** Notes the phrases that end before `at`, and follows the longer ones. */
function follow<T>(node: Node<T>, search: Search<T>, at: number): void {
  for (const value of node.values) search.found.push({ value, first: search.first, last: at - 1 })
  followWord(node, search, at)
  if (node.gap === null) return
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    followWord(node.gap, search, at + skipped)
    if (search.words[at + skipped]?.opens ?? true) return
  }
}

function followWord<T>(node: Node<T>, search: Search<T>, at: number): void {
  const word = search.words[at]
  if (word === undefined || (word.opens && at > search.first)) return
  const whole = node.whole.get(word.key)
  if (whole !== undefined) follow(whole, search, at + 1)
  const capitals = word.capitals === null ? undefined : node.whole.get(word.capitals)
  if (capitals !== undefined) follow(capitals, search, at + 1)
  const begun = node.prefixes.size === 0 ? undefined : node.prefixes.get(word.key.slice(0, SHORTEST_PREFIX))
  if (begun === undefined) return
  for (const [prefix, next] of begun) if (word.key.startsWith(prefix)) follow(next, search, at + 1)
}
