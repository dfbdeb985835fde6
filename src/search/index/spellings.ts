// How the words of the index are written in the texts: with their accents and hyphens, and with the capitals of a name; letters with stops (`S.T.E.M.`)
// aside. The index has folded words, so what
// differs is kept beside them, as little as gives the spelling back.

import { itemAt } from '../../model/item-at.ts'
import { fold } from '../words/fold.ts'
import { parseDigit, parseNumbers, printDigit, printNumbers } from './number-text.ts'

/** Words by their ids. Lists of ids are ascending, as gaps (the first from 0), the way `printNumbers` prints them. */
export interface Spellings {
  /** The words that begin with a capital: `Japan`. */
  readonly names: string
  /** The words in capitals: `UN`. */
  readonly capitals: string
  /** The words that are written in another way still, and for each how (see {@link printPatch}), with a space between. */
  readonly patched: string
  readonly patches: string
}

/** How a word of each of the two lists is written. */
const WRITE = {
  names: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  capitals: (word: string) => word.toUpperCase(),
} as const

/** The list for the capitals of a spelling; null where it begins with none. */
function caseOf(spelling: string): keyof typeof WRITE | null {
  const first = spelling.charAt(0)
  if (first === first.toLowerCase()) return null
  return spelling.length > 1 && spelling === spelling.toUpperCase() ? 'capitals' : 'names'
}

/** The usual spellings of folded words in texts. The same texts in any order give the same spellings. */
export function findSpellings(words: readonly string[], texts: Iterable<string>): Spellings {
  const usual = usualSpellings(texts)
  const ids: Record<'names' | 'capitals' | 'patched', number[]> = { names: [], capitals: [], patched: [] }
  const patches: string[] = []
  words.forEach((word, id) => {
    const spelling = usual.get(word)?.spelling
    if (spelling === undefined || spelling === word) return
    const letterCase = caseOf(spelling)
    if (letterCase !== null) ids[letterCase].push(id)
    const written = letterCase === null ? word : WRITE[letterCase](word)
    if (written === spelling) return
    ids.patched.push(id)
    patches.push(printPatch(written, spelling))
  })
  return {
    names: printIds(ids.names),
    capitals: printIds(ids.capitals),
    patched: printIds(ids.patched),
    patches: patches.join(' '),
  }
}

const printIds = (ids: readonly number[]): string => printNumbers(ids.map((id, index) => id - (ids[index - 1] ?? 0)))

function parseIds(text: string): Uint32Array {
  let id = 0
  return parseNumbers(text).map((gap) => (id += gap))
}

interface Spelling {
  readonly spelling: string
  readonly count: number
}

/**
 * For each folded word how it is mostly written. A spelling without capitals comes before all that have some: a word that is ever written small
 * has its capitals from a title or the beginning of a sentence.
 */
function usualSpellings(texts: Iterable<string>): Map<string, Spelling> {
  const usual = new Map<string, Spelling>()
  for (const [spelling, count] of countSpellings(texts)) {
    const word = fold(spelling.replace(HYPHENS, ''))
    const known = usual.get(word)
    if (!known || isMoreUsual({ spelling, count }, known)) usual.set(word, { spelling, count })
  }
  return usual
}

function isMoreUsual(one: Spelling, other: Spelling): boolean {
  if (isSmall(one) !== isSmall(other)) return isSmall(one)
  return one.count === other.count ? one.spelling < other.spelling : one.count > other.count
}

const isSmall = ({ spelling }: Spelling) => spelling === spelling.toLowerCase()

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)+/gu
const HYPHENS = /[-\u2010\u2011]/gu
const isHyphen = (letter: string) => letter.replace(HYPHENS, '') === ''

/** How often each spelling of a word is in the texts. A compound is a word of the index too, without its hyphens. */
function countSpellings(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (spelling: string) => counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  for (const text of texts) {
    const composed = text.normalize('NFC').replaceAll(/\p{Cf}+/gu, '')
    composed.match(WORD)?.forEach(add)
    composed.match(COMPOUND)?.forEach(add)
  }
  return counts
}

const IN_FULL = '='
const MOST_LETTERS = 64

/**
 * What makes one spelling of another: each letter that differs, and each hyphen after the letter that it follows, behind a digit that counts the
 * letters from here to the end (`Aá` makes `Ducková` of `Duckova`, `C-` makes `COVID-19` of `COVID19`). Where the numbers of letters differ it is
 * the whole spelling, after a sign: `=Großbritannien`.
 */
function printPatch(written: string, spelling: string): string {
  const { length } = written
  if (length > MOST_LETTERS || spelling.replace(HYPHENS, '').length !== length) return IN_FULL + spelling
  let patch = ''
  let letters = 0
  for (const letter of spelling.split('')) {
    if (isHyphen(letter)) patch += printDigit(length - letters) + letter
    else {
      letters += 1
      if (letter !== written[letters - 1]) patch += printDigit(length - letters) + letter
    }
  }
  return patch
}

/** The inverse: the spelling that a patch makes. */
function applyPatch(written: string, patch: string): string {
  if (patch.startsWith(IN_FULL)) return patch.slice(IN_FULL.length)
  const letters = written.split('')
  for (let at = 0; at < patch.length; at += 2) {
    const index = letters.length - 1 - parseDigit(patch, at)
    const letter = patch.charAt(at + 1)
    letters[index] = isHyphen(letter) ? itemAt(letters, index) + letter : letter
  }
  return letters.join('')
}

/** Returns how a word of the index is written, by its id. */
export function readSpellings(words: readonly string[], spellings: Spellings): (word: number) => string {
  const [names, capitals] = [new Set(parseIds(spellings.names)), new Set(parseIds(spellings.capitals))]
  const patches = spellings.patches.split(' ')
  const patchOf = new Map(Array.from(parseIds(spellings.patched), (word, index) => [word, itemAt(patches, index)]))
  return (id) => {
    const word = itemAt(words, id)
    const patch = patchOf.get(id)
    let written = word
    if (names.has(id)) written = WRITE.names(word)
    else if (capitals.has(id)) written = WRITE.capitals(word)
    return patch === undefined ? written : applyPatch(written, patch)
  }
}
