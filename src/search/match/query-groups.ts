// Looks the groups of a query up in the vocabulary: the words that each of their words stands for, as typed and corrected.

import { phraseWords } from './find-phrase.ts'
import { defined, itemAt } from '../../model/item-at.ts'
import type { Correction, Corrector } from '../words/fuzzy-corrector.ts'
import { otherForms } from '../words/other-forms.ts'
import type { Tier } from '../results.ts'
import type { Clause, PhraseClause, WordClause } from '../query/parse-query.ts'
import { ALL_FIELDS, type IndexFile, SEARCHED_FIELDS, type SearchedField } from '../index/search-index.ts'
import { findWord, firstWordFrom, missingPositions, missingPostings, type WordIndex } from '../index/word-index.ts'

/** A word of the vocabulary, by its id, that stands for a word of the query. */
export interface Expansion {
  readonly word: number
  /** Why it stands for the word. */
  readonly tier: Tier
  /** 1 for the word itself, less for other words. */
  readonly weight: number
  /** The fields, as a sum of their bits, in which it counts. */
  readonly fields: number
}

/** In a split index a shorter beginning than this would take too many files. */
const SHORTEST_PREFIX_OF_SPLIT = 3

/** Whether a word that is being typed says too little yet to be looked up. */
const saysTooLittle = ({ isSplit }: WordIndex, { folded, prefix }: WordClause): boolean =>
  isSplit && prefix?.longer === null && folded.length < SHORTEST_PREFIX_OF_SPLIT

const bitsOf = (field: SearchedField | null) => (field ? SEARCHED_FIELDS[field].bit : ALL_FIELDS)

/** The weight of another form of a word: more than any word that it begins. */
const OTHER_FORM = 0.95

/** The ids of the other forms of a word that the archive has. */
export const formsIn = (index: WordIndex, folded: string): number[] =>
  otherForms(folded)
    .map((form) => findWord(index, form))
    .filter((word) => word !== null)

/**
 * The word itself, its other forms unless `exact` switches them off, and those of the words it begins that the clause lets count; the word itself
 * comes first. Leaves out stop words but itself.
 */
function expandTyped(index: WordIndex, clause: WordClause, exact: boolean): Expansion[] {
  const { folded, prefix, field } = clause
  const fields = bitsOf(field)
  const forms = exact ? [] : formsIn(index, folded).filter((word) => index.stops[word] === 0)
  const longest = folded.length + (prefix && !saysTooLittle(index, clause) ? (prefix.longer ?? Infinity) : 0)
  const own: Expansion[] = []
  const begun: Expansion[] = []
  for (let word = firstWordFrom(index, folded); word < index.words.length; word++) {
    const candidate = defined(index.words[word])
    if (!candidate.startsWith(folded)) break
    if (candidate.length > longest || forms.includes(word)) continue
    if (candidate === folded) own.push({ word, tier: 'exact', weight: 1, fields })
    else if (index.stops[word] === 0)
      begun.push({ word, tier: 'prefix', weight: 0.5 + 0.4 * (folded.length / candidate.length), fields })
  }
  return [...own, ...forms.map((word): Expansion => ({ word, tier: 'form', weight: OTHER_FORM, fields })), ...begun]
}

/** The weight of a correction, by its slips. */
const CORRECTED = [1, 1, 0.5] as const
/** The factor for corrections of a word that the archive has: they are less likely meant. */
const CORRECTED_THOUGH_KNOWN = 0.5

/** The corrections of a word as expansions. `isKnown` says whether the archive has it, or words that it begins. */
function expandCorrected(
  { stops }: WordIndex,
  corrections: readonly Correction[],
  { field, isKnown }: { readonly field: SearchedField | null; readonly isKnown: boolean }
): Expansion[] {
  const fields = bitsOf(field)
  return corrections
    .filter(({ word }) => stops[word] === 0)
    .map(({ word, slips }) => ({
      word,
      tier: 'corrected',
      weight: itemAt(CORRECTED, slips) * (isKnown ? CORRECTED_THOUGH_KNOWN : 1),
      fields,
    }))
}

/** A word of the query, and what it stands for. */
interface WordMatch {
  readonly clause: WordClause
  readonly typed: readonly Expansion[]
  readonly corrected: readonly Expansion[]
  /** The same letters as two words of the archive in a row. */
  readonly parted: readonly PhraseClause[]
}

/** Clauses of which an article should answer one. */
export interface Group {
  readonly words: readonly WordMatch[]
  readonly phrases: readonly PhraseClause[]
}

/** Looks a group of clauses up as typed; null where it says too little yet to be looked up. `exact` switches other forms off. */
export function lookUpGroup(index: WordIndex, clauses: readonly Clause[], exact: boolean): Group | null {
  const words = clauses.flatMap((clause) =>
    clause.kind === 'word' ? { clause, typed: expandTyped(index, clause, exact), corrected: [], parted: [] } : []
  )
  const phrases = clauses.filter((clause) => clause.kind === 'phrase')
  const saysNothing = words.every(({ clause, typed }) => typed.length === 0 && saysTooLittle(index, clause))
  return saysNothing && phrases.length === 0 ? null : { words, phrases }
}

/** The groups with, for two words that stand side by side in the query, the word of the archive that they are together: `law makers`, `lawmakers`. */
export function joinNeighbours(index: WordIndex, groups: readonly Group[]): Group[] {
  const together = groups.map((group, before) => findTogether(index, group, groups[before + 1]))
  return groups.map((group, own) => {
    const found = [together[own - 1] ?? null, together[own] ?? null].filter((each) => each !== null)
    if (found.length === 0) return group
    return { ...group, words: group.words.map((word) => ({ ...word, typed: [...word.typed, ...found] })) }
  })
}

/** The word of the archive that the words of two groups are together; null where one of them is more than a word, or there is no such word. */
function findTogether(index: WordIndex, one: Group, other: Group | undefined): Expansion | null {
  const [first, second] = [onlyClause(one), other && onlyClause(other)]
  if (!first || !second || first.field !== second.field) return null
  const word = findWord(index, first.folded + second.folded)
  return word === null ? null : { word, tier: 'form', weight: OTHER_FORM, fields: bitsOf(first.field) }
}

/** The word of a group that is one word; null for other groups. */
const onlyClause = ({ words, phrases }: Group): WordClause | null =>
  words.length === 1 && phrases.length === 0 ? (words[0]?.clause ?? null) : null

/** Whether the archive has each of a group's words, or words that it begins. */
export const hasAllWords = ({ words }: Group): boolean => words.every(({ typed }) => typed.length > 0)

interface Correcting {
  readonly index: WordIndex
  readonly correct: Corrector
  /** The most slips that are forgiven. */
  readonly slips: number
}

/** The same group with the corrections of its words. Leaves out corrections that it has as typed already. */
export function correctGroup({ words, phrases }: Group, { index, correct, slips }: Correcting): Group {
  const known = new Set(words.flatMap(({ typed }) => typed.map(({ word }) => word)))
  const corrected = words.map(({ clause, typed }): WordMatch => {
    const offered = correct(clause.folded).filter((each) => each.slips <= slips && !known.has(each.word))
    return {
      clause,
      typed,
      corrected: expandCorrected(index, offered, { field: clause.field, isKnown: typed.length > 0 }),
      parted: typed.length > 0 ? [] : partWord(index, clause),
    }
  })
  return { words: corrected, phrases }
}

/** The fewest letters of each of the two words that a word is parted into: any archive has shorter ones. */
const SHORTEST_HALF = 2

/** The ways to read a word as two words of the archive: `vietnam` for Viet Nam, `covid19` for COVID-19. A space left out is one slip. */
function partWord(index: WordIndex, { folded, field }: WordClause): PhraseClause[] {
  const parted: PhraseClause[] = []
  for (let split = SHORTEST_HALF; split <= folded.length - SHORTEST_HALF; split++) {
    const words = [folded.slice(0, split), folded.slice(split)]
    if (words.every((word) => findWord(index, word) !== null)) parted.push({ kind: 'phrase', words, field })
  }
  return parted
}

/** A clause as a phrase. An unwanted word is that word alone, not the words it begins. */
export const asPhrase = (clause: Clause): PhraseClause =>
  clause.kind === 'phrase' ? clause : { kind: 'phrase', words: [clause.folded], field: clause.field }

/** The files of the index that these groups need and that are missing. */
export function missingFor(index: WordIndex, groups: readonly Group[], unwanted: readonly Clause[]): IndexFile[] {
  if (!index.isSplit) return []
  const parted = groups.flatMap(({ words }) => words.flatMap((word) => word.parted))
  const phrases = [...groups.flatMap((group) => group.phrases), ...parted, ...unwanted.map(asPhrase)]
  const inPhrases = phrases.map((phrase) => phraseWords(index, phrase))
  const inGroups = groups.flatMap(({ words }) => words.flatMap(({ typed, corrected }) => [...typed, ...corrected]))
  const postings = missingPostings(index, [...inGroups.map(({ word }) => word), ...inPhrases.flat()])
  const positions = missingPositions(index, inPhrases.filter(({ length }) => length > 1).flat())
  return [...postings, ...positions]
}
