// The language of an article, from its text and the form of its date. Never from the name of a file or the address of a page: those of
// translated pages often hold English text. Leaves out languages that listings are not dated in.

import { addCount, countOf } from '../../model/counts.ts'
import { DATE_LANGUAGES, type DateLanguage } from '../dates/calendar-words.ts'
import { SMALL_WORDS } from './small-words.ts'

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly DateLanguage[]> = (() => {
  const found = new Map<string, DateLanguage[]>()
  for (const language of DATE_LANGUAGES) {
    for (const word of SMALL_WORDS[language].split(' ')) {
      if (word !== '') found.set(word, [...(found.get(word) ?? []), language])
    }
  }
  return found
})()

/** Scripts that say which languages a text can be in. Kana before Han: Japanese has both. */
const SCRIPTS: readonly { readonly letter: RegExp; readonly languages: readonly DateLanguage[] }[] = [
  { letter: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg'] },
  { letter: /\p{Script=Arabic}/gu, languages: ['ar'] },
  { letter: /\p{Script=Greek}/gu, languages: ['el'] },
  { letter: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { letter: /\p{Script=Han}/gu, languages: ['zh', 'ja'] },
]
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu
const LATIN_LANGUAGES = DATE_LANGUAGES.filter(
  (language) => !SCRIPTS.some(({ languages }) => languages.includes(language))
)

/** How many small words the form of the date is worth: enough for a bare title, too little against a sentence. */
const DATE_WEIGHT = 2

/** In lower case. Most texts are plain, and those are cut several times as fast. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(NOT_PLAIN.test(text) ? /[^\p{L}]+/u : /[^a-z]+/)

const NOT_PLAIN = /[^\x20-\x7e]/

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The languages that are written in the letters that most of a text is in. */
function languagesOfScript(texts: readonly (string | null)[]): readonly DateLanguage[] {
  if (!texts.some((text) => text !== null && BEYOND_LATIN.test(text))) return LATIN_LANGUAGES
  const text = texts.join(' ')
  const others = countMatches(text, OTHER_SCRIPT)
  if (others * 2 <= countMatches(text, /\p{L}/gu)) return LATIN_LANGUAGES
  // A fifth is enough: what other letters there are is names, and Japanese has as many Han letters as kana.
  return SCRIPTS.find(({ letter }) => countMatches(text, letter) * 5 >= others)?.languages ?? LATIN_LANGUAGES
}

/** Where letters of other scripts stand in Unicode. Few texts have any, and this is quickly seen. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2e80-\ud7ff]/

/** BCP 47. `texts` are the fields that are in the article's own words; `dated` the languages that print its date as it is printed. */
export function findLanguage(texts: readonly (string | null)[], dated: readonly DateLanguage[]): DateLanguage {
  const languages = languagesOfScript(texts)
  const scores = new Map<DateLanguage, number>(dated.map((language) => [language, DATE_WEIGHT / dated.length]))
  for (const text of texts) {
    for (const word of text === null ? [] : wordsOf(text)) {
      const named = LANGUAGES_BY_WORD.get(word)
      if (!named) continue
      for (const language of named) addCount(scores, language, 1 / named.length)
    }
  }
  const ahead = dated.find((language) => languages.includes(language)) ?? languages[0] ?? 'en'
  return languages.reduce(
    (best, language) => (countOf(scores, language) > countOf(scores, best) ? language : best),
    ahead
  )
}
