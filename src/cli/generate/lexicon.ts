// The words of generated text: small words, and a growing list of others, real ones first, then invented ones. Words are drawn by
// Zipf's law.

import { itemAt } from '../../model/item-at.ts'
import { between, chance, zipfRank, type Random } from './random.ts'

const SMALL =
  'the of and to in for on with a from by is are was were will has have been that this their its at as how more not who they between into after'.split(
    ' '
  )

const REAL = (
  'workers government ministry employers programme support report new national countries conference decent project workshop access rights ' +
  'economy policy global regional crisis development training people women measures institutions partners experts officials sector industry ' +
  'recovery growth income jobs labour market access protection services community families business enterprises workplace conditions quality ' +
  'opportunities challenges strategy framework agreement cooperation dialogue meeting delegation representatives participants members leaders ' +
  'action plan guide tool study survey data evidence findings estimates figures trends impact results progress change transition reform law ' +
  'legislation standards convention recommendation declaration commitment campaign initiative platform network fund funding investment finance ' +
  'capacity knowledge learning education technology innovation production productivity value chain export factory farm village city province ' +
  'district border region world century year month week day time future generation youth children parents mothers workers’ employers’ office ' +
  'director minister president specialist adviser manager owner trainer teacher inspector engineer driver nurse weaver tailor fisher farmer ' +
  'launch sign adopt ratify strengthen improve promote extend reduce protect prevent build create help train learn discuss examine explain ' +
  'highlight document present publish share invite call urge welcome warn agree join bring reach face find show mark celebrate remain become ' +
  'fair safe equal inclusive sustainable social economic public private local rural urban formal informal digital green young older vulnerable'
).split(' ')

const ONSETS = 'b c d f g h j k l m n p r s t v w br cl dr fl gr pl pr st tr'.split(' ')
const VOWELS = 'a e i o u a e i o u ea io'.split(' ')
const CODAS = 'n r l s t m nd rt ck x'.split(' ')
const ENDINGS = ['', '', '', 's', 'ed', 'er', 'ing', 'ion', 'ment', 'al', 'ity', 'ous', 'ive', 'ance']
/** Some with accents, as names in newsrooms have them. */
const NAME_ENDINGS = ['a', 'o', 'ía', 'an', 'i', 'éz', 'ová', 'sen', 'ah', 'ur']
const NAME_SHARE = 0.25

export interface Lexicon {
  /** A word in use, the older ones more often; about four in ten are small words. */
  readonly word: () => string
  /** A word in use that is not a small one. */
  readonly contentWord: () => string
  /** A word that was never used before. */
  readonly newWord: () => string
  /** How many different words have been noted. */
  readonly distinct: number
  /** Notes the words of a text as used. */
  readonly note: (text: string) => void
}

const SMALL_SHARE = 0.42
/** Offset of Zipf and Mandelbrot's law: without it the first few words of the stock would be in every sentence. */
const FLATNESS = 25

/** Makes a lexicon in which no word is used yet. */
export function makeLexicon(random: Random): Lexicon {
  const used = new Set<string>()
  const stock: string[] = []
  let realUsed = 0
  const contentWord = () => stock[zipfRank(random, stock.length, FLATNESS)] ?? newWord()
  function newWord(): string {
    for (;;) {
      const real = REAL[realUsed]
      if (real !== undefined) realUsed += 1
      const word = real ?? inventWord(random)
      if (foldWords(word).every((part) => used.has(part))) continue
      stock.push(word)
      return word
    }
  }
  return {
    word: () => (chance(random, SMALL_SHARE) ? (SMALL[zipfRank(random, SMALL.length)] ?? 'the') : contentWord()),
    contentWord,
    newWord,
    get distinct() {
      return used.size
    },
    note(text) {
      for (const word of foldWords(text)) used.add(word)
    },
  }
}

/** The words of a text as the search folds them: accents off, lower case, letters and digits. */
export const foldWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

function inventWord(random: Random): string {
  const pick = (list: readonly string[]) => itemAt(list, between(random, 0, list.length - 1))
  let word = ''
  for (let syllable = between(random, 1, 2); syllable >= 0; syllable--) word += pick(ONSETS) + pick(VOWELS)
  word += pick(CODAS)
  if (chance(random, NAME_SHARE)) return word.charAt(0).toUpperCase() + word.slice(1) + pick(NAME_ENDINGS)
  return word + pick(ENDINGS)
}
