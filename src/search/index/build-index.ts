// Builds the search index of an archive. The same archive gives the same bytes. The part of BM25F's score that depends on the article alone
// is worked out here. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.4.

import type { Archive } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import { BUNDLE_SCHEMA } from '../../model/bundle.ts'
import { itemAt } from '../../model/item-at.ts'
import { addToList } from '../../model/lists-by-key.ts'
import { sum } from '../../model/sum.ts'
import { printWords } from './front-code.ts'
import { printDigit, printNumbers } from './number-text.ts'
import {
  FIELDS,
  IMPACT_STEPS,
  LONGEST_TITLE,
  POSITION_STEP,
  SEARCHED_FIELDS,
  type SearchIndex,
} from './search-index.ts'
import { findSpellings } from './spellings.ts'
import { compoundsOf, splitWords } from '../words/split-words.ts'

/** BM25's k1: the smaller it is, the less a repeated word adds. */
const SATURATION = 1.2

/** In a larger archive the fit of titles does not count: each query would have to load the positions of its words. */
const MOST_FITTED = 2000

const FIELD_SETS = 2 ** FIELDS.length - 1

interface Posting {
  readonly ordinal: number
  readonly fields: number
  readonly impact: number
  /** Ascending; see `Positions`. */
  readonly positions: readonly number[]
}

/** The index of an archive's titles, kickers and summaries, in one part. */
export function buildIndex(archive: Archive): SearchIndex {
  const texts = archive.articles.map((article) => FIELDS.map((field) => article[field] ?? ''))
  const postings = postingsOf(texts)
  const sorted = [...postings].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const words = sorted.map(([word]) => word)
  const lists = sorted.map(([, list]) => list)
  const scale = impactScale(lists)
  const gapsOf = (list: readonly Posting[]) =>
    list.map(({ ordinal }, index) => ordinal - (list[index - 1]?.ordinal ?? -1))
  return {
    schema: BUNDLE_SCHEMA,
    articles: archive.articles.length,
    words: printWords(words),
    spellings: findSpellings(words, texts.flat()),
    impacts: scale.impacts,
    titleLengths: archive.articles.length > MOST_FITTED ? null : archive.articles.map(printTitleLength).join(''),
    parts: [
      {
        from: 0,
        postings: {
          frequencies: printNumbers(lists.map((list) => list.length)),
          gaps: lists.map((list) => printNumbers(gapsOf(list))).join(''),
          codes: lists.map((list) => list.map((posting) => printDigit(scale.codeOf(posting))).join('')).join(''),
          positions: { positions: lists.flatMap((list) => list.map(printPositions)).join('') },
        },
      },
    ],
  }
}

const printTitleLength = ({ title }: Article) => printDigit(Math.min(LONGEST_TITLE, splitWords(title).length))

const printPositions = ({ positions }: Posting) =>
  printNumbers(
    positions.map(
      (position, index) => (position - (positions[index - 1] ?? 0)) * 2 + (index + 1 < positions.length ? 1 : 0)
    )
  )

/** For each word its postings, sorted by ordinal, from the texts of each article's fields. */
function postingsOf(texts: readonly (readonly string[])[]): Map<string, Posting[]> {
  const wordsByField = texts.map((fields) => fields.map(readField))
  const meanLengths = FIELDS.map((_, field) => {
    const lengths = wordsByField.map((fields) => itemAt(fields, field).words.length).filter((length) => length > 0)
    return sum(lengths) / Math.max(1, lengths.length)
  })
  const postings = new Map<string, Posting[]>()
  wordsByField.forEach((fields, ordinal) => {
    for (const [word, { bits, weight, positions }] of findWords(fields, meanLengths)) {
      const sorted = positions.toSorted((a, b) => a - b)
      addToList(postings, word, {
        ordinal,
        fields: bits,
        impact: weight / (SATURATION + weight),
        positions: sorted,
      })
    }
  })
  return postings
}

interface FoundWord {
  bits: number
  weight: number
  readonly positions: number[]
}

/** The words of a field, and its compounds, each with the index of its first part among the words. */
interface FieldWords {
  readonly words: readonly string[]
  readonly compounds: readonly { readonly word: string; readonly index: number }[]
}

const readField = (text: string): FieldWords => ({ words: splitWords(text), compounds: compoundsOf(text) })

/** The words of one article, each with its fields, its weight and its positions. A compound is found both by its parts and as one word. */
function findWords(fields: readonly FieldWords[], meanLengths: readonly number[]): Map<string, FoundWord> {
  const found = new Map<string, FoundWord>()
  FIELDS.forEach((field, number) => {
    const { words, compounds } = itemAt(fields, number)
    const { bit, boost, lengthCounts } = SEARCHED_FIELDS[field]
    const weight = boost / (1 - lengthCounts + lengthCounts * (words.length / (itemAt(meanLengths, number) || 1)))
    const add = (word: string, index: number) => {
      const known = found.get(word) ?? { bits: 0, weight: 0, positions: [] }
      known.bits |= bit
      known.weight += weight
      known.positions.push(index * POSITION_STEP + number)
      found.set(word, known)
    }
    words.forEach(add)
    for (const { word, index } of compounds) add(word, index)
  })
  return found
}

interface ImpactScale {
  readonly impacts: number[]
  readonly codeOf: (posting: Posting) => number
}

/** Cuts the impacts of each combination of fields, from the least to the greatest, into equal steps. The middle of a step stands for it. */
function impactScale(lists: readonly (readonly Posting[])[]): ImpactScale {
  const spans = Array.from({ length: FIELD_SETS }, () => ({ least: 1, most: 0 }))
  for (const list of lists) {
    for (const { fields, impact } of list) {
      const span = itemAt(spans, fields - 1)
      span.least = Math.min(span.least, impact)
      span.most = Math.max(span.most, impact)
    }
  }
  const scales = spans.map(({ least, most }) => ({ least, step: Math.max(0, most - least) / IMPACT_STEPS }))
  const codeOf = ({ fields, impact }: Posting) => {
    const { least, step } = itemAt(scales, fields - 1)
    const steps = step === 0 ? 0 : Math.floor((impact - least) / step)
    return (fields - 1) * IMPACT_STEPS + Math.min(IMPACT_STEPS - 1, steps)
  }
  const impacts = scales.flatMap(({ least, step }) =>
    Array.from({ length: IMPACT_STEPS }, (_, steps) => roundImpact(least + step * (steps + 0.5)))
  )
  return { impacts, codeOf }
}

const roundImpact = (impact: number) => Math.round(impact * 10_000) / 10_000
