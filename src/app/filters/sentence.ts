// What is asked, as one sentence: words, and between them the parts that can each be taken off. Data only; sentence-view.tsx shows it.

import type { Catalogue, Overview } from '../../model/bundle.ts'
import { asksEvery, asksNothing, type Criteria, type Sort } from '../../model/criteria.ts'
import { monthOf } from '../../model/day.ts'
import { asksPeriodOnly, withoutExclusion, withoutValue, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { FACETS, type Facet } from '../../model/facets.ts'
import { type CountRange, rangeOfArticles } from '../../publish/count-in-words.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import { inCatalogueOrder, labelOf } from './value-labels.ts'
import { FACET_WORDS, WORDS } from './words.tsx'

interface SentencePart {
  readonly kind: 'part'
  readonly text: string
  /** Returns criteria without this part. */
  readonly takeOff: (criteria: Criteria) => Criteria
}

export type SentencePiece =
  /** How many articles answer. */
  | { readonly kind: 'count'; readonly text: string }
  /** Words between; `announced` is what stands for them in an announcement. */
  | { readonly kind: 'text'; readonly text: string; readonly announced: string }
  /** Something asked. */
  | SentencePart

export interface SentenceSubject {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
  readonly overview: Overview
  /** As far as it is known; null while nobody knows. */
  readonly total: number | CountRange | null
  /** The query as it was read: words that the archive lacks are corrected. */
  readonly readAs: string
  /** Whether there is a word in the query to search for. */
  readonly hasWords: boolean
}

const text = (words: string, announced: string = WORDS.comma): SentencePiece => ({
  kind: 'text',
  text: words,
  announced,
})
const part = (words: string, takeOff: SentencePart['takeOff']): SentencePiece => ({
  kind: 'part',
  text: words,
  takeOff,
})

/** All the articles there are: `All 60 articles, from May 2020 to April 2022.` */
function wholeSentence({ articles, first, last }: Overview): SentencePiece[] {
  if (first === null || last === null) return [{ kind: 'count', text: WORDS.noArticle }, text(WORDS.yet)]
  const span = describePeriod(monthOf(first), monthOf(last))
  return [{ kind: 'count', text: WORDS.all(articles) }, ...(span === null ? [] : [text(WORDS.span(span))])]
}

function facetPieces({ criteria, catalogue }: SentenceSubject, facet: Facet): SentencePiece[] {
  const pieces = (ids: readonly string[], between: (next: string) => string, without: typeof withoutValue) =>
    inCatalogueOrder(catalogue, facet, ids).flatMap((id, index): SentencePiece[] => {
      const label = labelOf(catalogue, facet, id)
      return [
        ...(index === 0 ? [] : [text(between(label), between(label))]),
        part(label, (asked) => without(asked, facet, id)),
      ]
    })
  const { lead } = FACET_WORDS[facet]
  const chosen = pieces(criteria.chosen[facet], asksEvery(criteria, facet) ? WORDS.and : WORDS.or, withoutValue)
  const excluded = pieces(criteria.excluded[facet], WORDS.nor, withoutExclusion)
  return [
    ...(chosen.length === 0 ? [] : [text(WORDS.lead(lead)), ...chosen]),
    ...(excluded.length === 0 ? [] : [text(WORDS.butNot(lead), WORDS.commaNot), ...excluded]),
  ]
}

/** Whether a query has operators, or leaves something out. */
export const isMoreThanWords = (query: string): boolean => /:|(?:^|\s)(?:-|NOT\s)/.test(query)

/** What leads to the query. Articles are `with` words, and `for` a query that has operators or leaves something out. */
function leadOf(query: string, hasWords: boolean): string {
  if (!hasWords && !query.includes(':')) return WORDS.withoutWord
  return isMoreThanWords(query) ? WORDS.for : WORDS.with
}

function countIn({ criteria, total }: SentenceSubject): string {
  if (total === null) return WORDS.uncounted
  const range = typeof total === 'number' ? { least: total, most: total } : total
  // A period of which the archive has nothing: nobody may read that nothing was published.
  return range.most === 0 && asksPeriodOnly(criteria) ? WORDS.noneCaptured : rangeOfArticles(range)
}

/** Returns the pieces of the sentence, spaces included. The order of the results is not part of it. */
export function sentenceOf(subject: SentenceSubject): readonly SentencePiece[] {
  const { criteria, overview, readAs, hasWords } = subject
  if (asksNothing(criteria)) return wholeSentence(overview)
  const period = describePeriod(criteria.from, criteria.to)
  return [
    { kind: 'count', text: countIn(subject) },
    ...(criteria.query.trim() === ''
      ? []
      : [text(leadOf(criteria.query, hasWords)), part(readAs.trim(), (asked) => withQuery(asked, ''))]),
    ...FACETS.flatMap((facet) => facetPieces(subject, facet)),
    ...(period === null
      ? []
      : [text(WORDS.lead(period.lead)), part(period.words, (asked) => withPeriod(asked, null, null))]),
  ]
}

/** The sentence as plain text. */
export const sentenceText = (pieces: readonly SentencePiece[]): string => pieces.map((piece) => piece.text).join('')

/**
 * The sentence as it is announced, without small words, and with the order where one was chosen:
 * `7 articles, wages, Skills or Wages, April to June 2021, oldest first`.
 */
export function announcementOf(pieces: readonly SentencePiece[], sort: Sort | null): string {
  const short = pieces.map((piece) => (piece.kind === 'text' ? piece.announced : piece.text)).join('')
  const said = pieces.some(({ kind }) => kind === 'part') ? short : sentenceText(pieces).replace(/\.$/, '')
  return sort === null ? said : WORDS.inOrder(said, sort)
}
