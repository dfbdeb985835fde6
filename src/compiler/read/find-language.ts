// The language of an article, from its text and the form of its date. Never from the name of a file or the address of a page: those of
// translated pages often hold English text. Leaves out languages that listings are not dated in.

import { addCount, countOf } from '../../model/counts.ts'
import { DATE_LANGUAGES, type DateLanguage } from '../parse/month-names.ts'

/** Small words that one language has and the others lack, or hardly use. */
export const SMALL_WORDS = {
  en: 'the of and to in for on with from by is are was were will has have been that this their its at as how what an or into more not who they',
  fr: 'le les des du et une dans pour sur avec est sont aux au ce cette ces qui que par ont été leurs son ses pas plus nous vers entre',
  es: 'el los las del y una para con por es son ha han que se su sus más en lo como sobre entre al este esta desde hacia está',
  it: 'il gli della dei delle degli e per con sono nel nella che di una è ha hanno alla dal dalla sul sulla più anche come tra loro',
  pt: 'o os da do das dos e para com não em no na nos nas uma um são ao à pelo pela mais sua seus foi sobre entre até',
} as const satisfies Record<DateLanguage, string>

const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly DateLanguage[]> = (() => {
  const found = new Map<string, DateLanguage[]>()
  for (const language of DATE_LANGUAGES) {
    for (const word of SMALL_WORDS[language].split(' ')) found.set(word, [...(found.get(word) ?? []), language])
  }
  return found
})()

/** How many small words the form of the date is worth: enough for a bare title, too little against a sentence. */
const DATE_WEIGHT = 2

/** In lower case. Most texts are plain, and those are cut several times as fast. */
const wordsOf = (text: string): string[] => text.toLowerCase().split(NOT_PLAIN.test(text) ? /[^\p{L}]+/u : /[^a-z]+/)

const NOT_PLAIN = /[^\x20-\x7e]/

/** BCP 47. `texts` are the fields that are in the article's own words; `dated` the languages that print its date as it is printed. */
export function findLanguage(texts: readonly (string | null)[], dated: readonly DateLanguage[]): DateLanguage {
  const scores = new Map<DateLanguage, number>(dated.map((language) => [language, DATE_WEIGHT / dated.length]))
  for (const text of texts) {
    for (const word of text === null ? [] : wordsOf(text)) {
      const languages = LANGUAGES_BY_WORD.get(word)
      if (!languages) continue
      for (const language of languages) addCount(scores, language, 1 / languages.length)
    }
  }
  const [ahead = 'en'] = dated
  return DATE_LANGUAGES.reduce(
    (best, language) => (countOf(scores, language) > countOf(scores, best) ? language : best),
    ahead
  )
}
