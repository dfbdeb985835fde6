// From the archive to the search index. Same archive, same bytes. The score is BM25F's, worked out here so that a query only adds it up.
// Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.4.

import type { Archive } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import { BUNDLE_SCHEMA } from '../../model/bundle.ts'
import { sum } from '../../model/sum.ts'
import { printWords } from './front-code.ts'
import { printDigit, printNumbers } from './number-text.ts'
import { FIELDS, IMPACT_STEPS, LONGEST_TITLE, NEXT_PLACE, SEARCHED_FIELDS, type SearchIndex } from './search-index.ts'
import { splitWords } from '../words/split-words.ts'

/** BM25's k1: how soon a word that comes again stops counting. */
const SATURATION = 1.2

/** In a larger archive each query would have to load the places of its words to know how well titles fit. */
const MOST_FITTED = 2000

const FIELD_SETS = 2 ** FIELDS.length - 1

interface Posting {
  readonly ordinal: number
  readonly fields: number
  readonly impact: number
  /** Ascending; see `Positions`. */
  readonly places: readonly number[]
}

/** The index of an archive's titles, kickers and summaries, in one part. */
export function buildIndex(archive: Archive): SearchIndex {
  const postings = postingsOf(archive.articles)
  const words = [...postings.keys()].toSorted()
  const lists = words.map((word) => postings.get(word) ?? [])
  const scale = impactScale(lists)
  const gapsOf = (list: readonly Posting[]) => list.map(({ ordinal }, at) => ordinal - (list[at - 1]?.ordinal ?? -1))
  return {
    schema: BUNDLE_SCHEMA,
    articles: archive.articles.length,
    words: printWords(words),
    impacts: scale.impacts,
    titleLengths: archive.articles.length > MOST_FITTED ? null : archive.articles.map(printTitleLength).join(''),
    parts: [
      {
        from: 0,
        postings: {
          frequencies: printNumbers(lists.map((list) => list.length)),
          gaps: lists.map((list) => printNumbers(gapsOf(list))).join(''),
          codes: lists.map((list) => list.map((posting) => printDigit(scale.codeOf(posting))).join('')).join(''),
          positions: { places: lists.map((list) => list.map(({ places }) => printPlaces(places)).join('')).join('') },
        },
      },
    ],
  }
}

const printTitleLength = ({ title }: Article) => printDigit(Math.min(LONGEST_TITLE, splitWords(title).length))

const printPlaces = (places: readonly number[]) =>
  printNumbers(places.map((place, at) => (place - (places[at - 1] ?? 0)) * 2 + (at + 1 < places.length ? 1 : 0)))

/** For each word its postings, in the order of ordinals. */
function postingsOf(articles: readonly Article[]): Map<string, Posting[]> {
  const wordsByField = articles.map((article) => FIELDS.map((field) => splitWords(article[field] ?? '')))
  const meanLengths = FIELDS.map((_, field) => {
    const lengths = wordsByField.map((words) => words[field]?.length ?? 0).filter((length) => length > 0)
    return sum(lengths) / Math.max(1, lengths.length)
  })
  const postings = new Map<string, Posting[]>()
  wordsByField.forEach((fields, ordinal) => {
    for (const [word, { bits, weight, places }] of findWords(fields, meanLengths)) {
      const sorted = places.toSorted((a, b) => a - b)
      const posting = { ordinal, fields: bits, impact: weight / (SATURATION + weight), places: sorted }
      const list = postings.get(word)
      if (list) list.push(posting)
      else postings.set(word, [posting])
    }
  })
  return postings
}

interface FoundWord {
  bits: number
  weight: number
  readonly places: number[]
}

/** The words of one article: in which fields, with which weight, and where. */
function findWords(fields: readonly (readonly string[])[], meanLengths: readonly number[]): Map<string, FoundWord> {
  const found = new Map<string, FoundWord>()
  FIELDS.forEach((field, number) => {
    const words = fields[number] ?? []
    const { bit, boost, lengthCounts } = SEARCHED_FIELDS[field]
    const weight = boost / (1 - lengthCounts + lengthCounts * (words.length / (meanLengths[number] || 1)))
    words.forEach((word, at) => {
      const known = found.get(word) ?? { bits: 0, weight: 0, places: [] }
      known.bits |= bit
      known.weight += weight
      known.places.push(at * NEXT_PLACE + number)
      found.set(word, known)
    })
  })
  return found
}

interface ImpactScale {
  readonly impacts: number[]
  readonly codeOf: (posting: Posting) => number
}

/** Cuts what each combination of fields spans in impact into equal steps, for all of which the middle stands. */
function impactScale(lists: readonly (readonly Posting[])[]): ImpactScale {
  const spans = Array.from({ length: FIELD_SETS }, () => ({ least: 1, most: 0 }))
  for (const list of lists) {
    for (const { fields, impact } of list) {
      const span = spans[fields - 1]
      if (!span) continue
      span.least = Math.min(span.least, impact)
      span.most = Math.max(span.most, impact)
    }
  }
  const scales = spans.map(({ least, most }) => ({ least, step: Math.max(0, most - least) / IMPACT_STEPS }))
  const codeOf = ({ fields, impact }: Posting) => {
    const { least, step } = scales[fields - 1] ?? { least: 0, step: 0 }
    const steps = step === 0 ? 0 : Math.floor((impact - least) / step)
    return (fields - 1) * IMPACT_STEPS + Math.min(IMPACT_STEPS - 1, steps)
  }
  const impacts = scales.flatMap(({ least, step }) =>
    Array.from({ length: IMPACT_STEPS }, (_, steps) => roundImpact(least + step * (steps + 0.5)))
  )
  return { impacts, codeOf }
}

const roundImpact = (impact: number) => Math.round(impact * 10_000) / 10_000
