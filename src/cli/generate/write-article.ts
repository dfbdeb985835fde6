// Writes one invented article: title, kicker, credit and summary, about a topic and often a country. Its index in the archive decides how
// many new words it has.

import { KICKERS, CREDIT_NAMES } from './kickers.ts'
import type { Lexicon } from './lexicon.ts'
import { between, chance, normal, pickZipf, zipfRank, type Random } from './random.ts'
import { COUNTRIES, TOPICS } from './subjects.ts'
import { expectedWords } from './word-growth.ts'

export interface InventedArticle {
  readonly title: string
  readonly kicker: string
  readonly credit: string | null
  readonly summary: string | null
  readonly country: string | null
}

export interface ArticleOptions {
  readonly random: Random
  readonly lexicon: Lexicon
  /** How many articles have been written before. */
  readonly index: number
  /** The year of the article. */
  readonly year: number
  /** Whether it is the last of its listing: then it has a summary, since without one it would look cut off. */
  readonly isLast: boolean
}

const COUNTRY_SHARE = 0.6
const SECOND_TOPIC_SHARE = 0.5
const CREDIT_SHARE = 0.19
const NO_SUMMARY_SHARE = 0.08
const PANDEMIC_SHARE = 0.35
/** Of the letters of a summary: its logarithm is about normal. With the phrases that close a sentence the mean comes to about 300. */
const SUMMARY_LENGTH = { log: Math.log(245), deviation: 0.4, least: 70, most: 700 } as const

export function writeArticle({ random, lexicon, index, year, isLast }: ArticleOptions): InventedArticle {
  const country = chance(random, COUNTRY_SHARE) ? (COUNTRIES[zipfRank(random, COUNTRIES.length)] ?? null) : null
  const topic = pickZipf(random, TOPICS)
  const phrase = pickZipf(random, topic)
  const kicker = pickZipf(random, KICKERS)
  const isPandemic = year >= 2020 && year <= 2022 && chance(random, PANDEMIC_SHARE)
  for (const text of [country, kicker, phrase, isPandemic ? 'COVID-19 pandemic' : null])
    if (text !== null) lexicon.note(text)

  let wanted = Math.max(0, Math.round(expectedWords(index + 1)) - lexicon.distinct)
  const nextWord = (draw: () => string) => {
    const isNew = wanted > 0 && chance(random, 0.6)
    if (isNew) wanted -= 1
    const word = isNew ? lexicon.newWord() : draw()
    lexicon.note(word)
    return word
  }
  const content = () => nextWord(lexicon.contentWord)
  const title = writeTitle({ random, phrase, country, content })
  const summary =
    !isLast && chance(random, NO_SUMMARY_SHARE)
      ? null
      : writeSummary({
          random,
          word: () => nextWord(lexicon.word),
          closers: [
            phrase,
            ...(country === null ? [] : [`in ${country}`]),
            ...(chance(random, SECOND_TOPIC_SHARE) ? [pickZipf(random, pickZipf(random, TOPICS))] : []),
            ...(isPandemic ? ['during the COVID-19 pandemic'] : []),
          ],
        })
  lexicon.note(title)
  if (summary !== null) lexicon.note(summary)
  const credit = chance(random, CREDIT_SHARE)
    ? `© ${pickZipf(random, CREDIT_NAMES)} ${Math.min(2024, year + between(random, 0, 2))}`
    : null
  return { title, kicker, credit, summary, country }
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface TitleParts {
  readonly random: Random
  readonly phrase: string
  readonly country: string | null
  readonly content: () => string
}

function writeTitle({ random, phrase, country, content }: TitleParts): string {
  const words = (count: number) => Array.from({ length: count }, content).join(' ')
  const place = country === null ? '' : ` in ${country}`
  switch (between(random, 0, 4)) {
    case 0:
      return `${capitalize(words(2))} ${words(2)} for ${phrase}${place}`
    case 1:
      return `${country ?? 'ILO'}: ${words(2)} and ${phrase} ${words(3)}`
    case 2:
      return `${capitalize(phrase)}${place}: ${words(2)} to ${words(3)}`
    case 3:
      return `ILO and ${country ?? 'partners'} ${words(3)} on ${phrase}`
    default:
      return `${capitalize(words(3))} ${phrase}${place} with ${words(2)}`
  }
}

interface SummaryParts {
  readonly random: Random
  readonly word: () => string
  /** What the sentences end with: topics, a country. Each stands in the summary once. */
  readonly closers: readonly string[]
}

function writeSummary({ random, word, closers }: SummaryParts): string {
  const { log, deviation, least, most } = SUMMARY_LENGTH
  const length = Math.min(most, Math.max(least, Math.exp(log + deviation * normal(random))))
  const left = [...closers]
  let text = ''
  while (text.length < length || left.length > 0) {
    const count = between(random, 8, 16)
    const words = Array.from({ length: count }, word)
    const closer = left.shift()
    const sentence = closer === undefined ? words.join(' ') : `${words.join(' ')} ${closer}`
    text += `${text === '' ? '' : ' '}${capitalize(sentence)}.`
    if (text.length >= length && left.length > 0) text = `${text.slice(0, -1)}, ${left.splice(0).join(', ')}.`
  }
  return text
}
