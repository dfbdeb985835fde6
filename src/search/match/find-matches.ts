// Finds the words of a text that answer a query, as ranges. Leaves out how they are shown.

import type { Match, Phrase, Reading, Term } from '../results.ts'
import type { SearchedField } from '../index/search-index.ts'
import { splitWordRanges, type WordRange } from '../words/split-words.ts'

/** Finds what answers one question in the texts of articles. */
export type MatchFinder = (text: string, field: SearchedField) => readonly Match[]

/**
 * The ranges of the words and phrases that answer the reading, in UTF-16 units of the unfolded text; sorted, none overlapping another. A word
 * or phrase that counts in one field only is found where `field` says that the text is that field.
 */
export function findMatches(text: string, reading: Reading, field: SearchedField | null = null): Match[] {
  const counts = (asked: { readonly field: SearchedField | null }) => asked.field === null || asked.field === field
  const terms = reading.terms.filter(counts)
  const phrases = reading.phrases.filter(counts)
  if (terms.length === 0 && phrases.length === 0) return []
  const words = splitWordRanges(text)
  const found = words.flatMap((range, index) => {
    const phrase = longestAt(words, index, phrases)
    if (phrase) return { start: range.start, end: phrase.end, corrected: false }
    const match = matchWord(range, terms)
    if (match) return match
    // The parts of a compound, `socio-economic`, for a word that is typed in one.
    const next = words[index + 1]
    if (next && terms.some(({ folded }) => folded === range.word + next.word))
      return { start: range.start, end: next.end, corrected: false }
    const parted = longestAt(
      words,
      index,
      terms.flatMap((term) => term.corrected.map((row) => ({ words: row.split(' ') })))
    )
    return parted ? { start: range.start, end: parted.end, corrected: true } : []
  })
  return join(found)
}

/** The last word of the longest of some phrases that stands at an index; null where none does. */
function longestAt(
  words: readonly WordRange[],
  index: number,
  phrases: readonly Pick<Phrase, 'words'>[]
): WordRange | null {
  const lengths = phrases.filter((phrase) => phrase.words.every((word, nth) => words[index + nth]?.word === word))
  const longest = Math.max(0, ...lengths.map((phrase) => phrase.words.length))
  return longest > 0 ? (words[index + longest - 1] ?? null) : null
}

function matchWord({ word, start, end }: WordRange, terms: readonly Term[]): Match | null {
  return terms.some((term) => isTyped(word, term)) ? { start, end, corrected: false } : null
}

function isTyped(word: string, { folded, forms, prefix }: Term): boolean {
  if (word === folded || forms.includes(word)) return true
  if (!prefix || !word.startsWith(folded)) return false
  return prefix.longer === null || word.length - folded.length <= prefix.longer
}

/** Joins overlapping matches: phrases, and words that are parts of one folded character (`½` is 1⁄2). */
function join(matches: readonly Match[]): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    if (last && match.start < last.end) {
      joined[joined.length - 1] = {
        ...last,
        end: Math.max(last.end, match.end),
        corrected: last.corrected && match.corrected,
      }
    } else joined.push(match)
  }
  return joined
}
