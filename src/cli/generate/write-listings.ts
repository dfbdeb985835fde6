// Makes invented listings in the layouts of real captures, one at a time: an archive of any size needs the memory of one file.

import { dayFromNumber, dayNumber, dayParts, type Day } from '../../model/day.ts'
import type { Entry, KickerMode, Part } from '../../compiler/parse/listing.ts'
import { printListing } from '../../compiler/parse/print-listing.ts'
import { foldWords, makeLexicon } from './lexicon.ts'
import { between, chance, makeRandom, type Random } from './random.ts'
import { writeArticle, type InventedArticle, type ArticleOptions } from './write-article.ts'

export interface ListingsOptions {
  /** How many articles in all. */
  readonly articles: number
  /** Of the random numbers: the same seed gives the same listings. */
  readonly seed: number
}

export interface InventedListing {
  /** As captures are named: a number, then a hash. */
  readonly name: string
  readonly text: string
}

const NEWEST = '2024-06-28' as Day
const DAYS = 25 * 365
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const HEADINGS = [
  'News and articles',
  'Press releases',
  'All ILO Newsroom content',
  'News and events',
  'News and press releases',
] as const

/** Listings of ten to twenty articles, the newest first; every article has a day and title of its own. */
export function* writeListings({ articles, seed }: ListingsOptions): Generator<InventedListing> {
  const random = makeRandom(seed)
  const lexicon = makeLexicon(random)
  const titles = new Set<string>()
  let titlesDay: Day | null = null
  let written = 0
  for (let file = 0; written < articles; file++) {
    const count = Math.min(articles - written, between(random, 10, 20))
    const dated = Array.from({ length: count }, (_, index) => {
      const day = dayFromNumber(dayNumber(NEWEST) - Math.floor(((written + random.next()) * DAYS) / articles))
      if (day !== titlesDay) titles.clear()
      titlesDay = day
      const article = writeUnique(titles, { random, lexicon, index: written, day, isLast: index === count - 1 })
      written += 1
      return { day, article }
    })
    yield { name: nameOf(file, seed), text: printListing(layOut(random, dated)) }
  }
}

/** A name depends only on the seed and the number of the file, so that a longer archive overwrites the files of a shorter one. */
export function nameOf(file: number, seed: number): string {
  const random = makeRandom(Math.imul(file + 1, 0x9e3779b1) ^ seed)
  const half = () =>
    Math.floor(random.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return `${String(file).padStart(3, '0')}_${half()}${half()}.txt`
}

interface Dated {
  readonly day: Day
  readonly article: InventedArticle
}

interface DatedOptions extends Omit<ArticleOptions, 'year'> {
  readonly day: Day
}

/** An article whose title no other of its day has. */
function writeUnique(titles: Set<string>, { day, ...options }: DatedOptions): InventedArticle {
  for (;;) {
    const article = writeArticle({ ...options, year: dayParts(day).year })
    const key = foldWords(article.title).join(' ')
    if (titles.has(key)) continue
    titles.add(key)
    return article
  }
}

/** Lays articles out as a page does: with or without kickers, month headings, and places after the dates. */
function layOut(random: Random, dated: readonly Dated[]) {
  const kickers: KickerMode = chance(random, 0.5) ? 'shown' : 'none'
  const hasMonths = chance(random, 0.5)
  const hasPlaces = chance(random, 0.1)
  const parts: Part[] = [{ kind: 'heading', text: HEADINGS[between(random, 0, HEADINGS.length - 1)] ?? HEADINGS[0] }]
  let month = ''
  let number = 0
  for (const { day, article } of dated) {
    if (hasMonths && monthName(day) !== month) {
      month = monthName(day)
      number = 0
      parts.push({ kind: 'heading', text: month })
    }
    number += 1
    const place = hasPlaces ? `,${article.country === null ? '' : ` ${article.country}`}` : ''
    parts.push(toEntry({ article, number, date: printDay(day) + place, kickers }))
  }
  return { layout: 'numbered', kickers, parts } as const
}

interface EntryOptions {
  readonly article: InventedArticle
  readonly number: number
  readonly date: string
  readonly kickers: KickerMode
}

const toEntry = ({ article, number, date, kickers }: EntryOptions): Entry => ({
  kind: 'entry',
  number,
  credit: article.credit,
  kicker: kickers === 'shown' ? article.kicker : null,
  title: article.title,
  date,
  summary: article.summary,
})

const monthName = (day: Day): string => `${MONTHS[dayParts(day).month - 1]} ${dayParts(day).year}`

const printDay = (day: Day): string => `${String(dayParts(day).date).padStart(2, '0')} ${monthName(day)}`
