// What is asked, as one sentence in parts: plain words between parts that can each be taken off. Data; the view stands beside it.

import type { Catalogue, Overview } from '../../model/bundle.ts'
import { asksNothing, type Criteria, type Sort } from '../../model/criteria.ts'
import { monthOf } from '../../model/day.ts'
import { withoutExclusion, withoutValue, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { FACETS, type Facet } from '../../model/facets.ts'
import { countArticles } from '../../publish/count-in-words.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import { FACET_WORDS, inCatalogueOrder, labelOf, SORT_WORDS } from './filter-words.ts'

interface SentencePart {
  readonly kind: 'part'
  readonly text: string
  /** Takes it off any criteria. */
  readonly takeOff: (criteria: Criteria) => Criteria
}

export type SentencePiece =
  /** How many articles answer. */
  | { readonly kind: 'count'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Something asked. */
  | SentencePart

export interface SentenceSubject {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
  readonly overview: Overview
  /** null while nobody knows. */
  readonly total: number | null
  /** The query as it was read: its words corrected where nothing was found as typed. */
  readonly readAs: string
}

const text = (words: string): SentencePiece => ({ kind: 'text', text: words })
const part = (words: string, takeOff: SentencePart['takeOff']): SentencePiece => ({
  kind: 'part',
  text: words,
  takeOff,
})

/** All the articles there are: `All 60 articles, from May 2020 to April 2022.` */
function wholeSentence({ articles, first, last }: Overview): SentencePiece[] {
  if (first === null || last === null) return [{ kind: 'count', text: 'No article' }, text(' yet.')]
  const span = describePeriod(monthOf(first), monthOf(last))
  const count = articles === 1 ? '1 article' : `All ${countArticles(articles)}`
  return [{ kind: 'count', text: count }, text(`, ${span?.lead} ${span?.words}.`)]
}

function facetPieces({ criteria, catalogue }: SentenceSubject, facet: Facet): SentencePiece[] {
  const pieces = (ids: readonly string[], between: string, without: typeof withoutValue) =>
    inCatalogueOrder(catalogue, facet, ids).flatMap((id, at): SentencePiece[] => [
      ...(at === 0 ? [] : [text(` ${between} `)]),
      part(labelOf(catalogue, facet, id), (asked) => without(asked, facet, id)),
    ])
  const { lead } = FACET_WORDS[facet]
  const chosen = pieces(criteria.chosen[facet], 'or', withoutValue)
  const excluded = pieces(criteria.excluded[facet], 'nor', withoutExclusion)
  return [
    ...(chosen.length === 0 ? [] : [text(` ${lead} `), ...chosen]),
    ...(excluded.length === 0 ? [] : [text(` but not ${lead} `), ...excluded]),
  ]
}

/** The sentence: read together its pieces are English, spaces included. The order of the results is no part of it. */
export function sentenceOf(subject: SentenceSubject): readonly SentencePiece[] {
  const { criteria, overview, total, readAs } = subject
  if (asksNothing(criteria)) return wholeSentence(overview)
  const period = describePeriod(criteria.from, criteria.to)
  return [
    { kind: 'count', text: total === null ? 'Articles' : countArticles(total) },
    ...(criteria.query.trim() === ''
      ? []
      : [text(' with '), part(`“${readAs.trim()}”`, (asked) => withQuery(asked, ''))]),
    ...FACETS.flatMap((facet) => facetPieces(subject, facet)),
    ...(period === null
      ? []
      : [
          text(period.lead === '' ? ' ' : ` ${period.lead} `),
          part(period.words, (asked) => withPeriod(asked, null, null)),
        ]),
  ]
}

/** The sentence as plain text. */
export const sentenceText = (pieces: readonly SentencePiece[]): string => pieces.map((piece) => piece.text).join('')

/**
 * The same for the ear, without small words, and with the order where one was chosen:
 * `7 articles, “wages”, Skills or Wages, April to June 2021, oldest first`.
 */
export function announcementOf(pieces: readonly SentencePiece[], sort: Sort | null): string {
  const between = (words: string) => (/^ n?or $/.test(words) ? words : words.startsWith(' but not') ? ', not ' : ', ')
  const short = pieces.map((piece) => (piece.kind === 'text' ? between(piece.text) : piece.text)).join('')
  const said = pieces.some(({ kind }) => kind === 'part') ? short : sentenceText(pieces).replace(/\.$/, '')
  return sort === null ? said : `${said}, ${SORT_WORDS[sort].toLowerCase()}`
}
