// What is announced after the sentence: the lines under it, in the same words, on how the query was read and what was not understood. It loads
// when there may be any, and of the words those that are needed: they are a part of what a first search fetches.

import { isValidElement, type ReactNode } from 'react'
import type { Dropped } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Things } from '../../search/query/read-things.ts'
import type { Hits } from '../../search/results.ts'
import { explainReading } from './explain-reading.ts'
import { WORDS } from './words.tsx'

export interface Noted {
  readonly criteria: Pick<Criteria, 'query' | 'exact'>
  readonly hits: Hits
  readonly things: Things | null
  readonly catalogue: Catalogue
  readonly dropped: readonly Dropped[]
}

/** Which lines there are beside the one on the reading. */
export interface NotedLines {
  readonly hasThings: boolean
  readonly hasNotUnderstood: boolean
}

/** Returns a sentence, and after it the lines under it as plain text. */
export type WithNotes = (sentence: string, noted: Noted) => string

/** Loads what announces answers that have these lines. */
export async function loadNotes({ hasThings, hasNotUnderstood }: NotedLines): Promise<WithNotes> {
  const [things, readAs, notUnderstood] = await Promise.all([
    hasThings ? import('./describe-things.ts') : null,
    hasThings ? import('./read-as-words.ts') : null,
    hasNotUnderstood ? import('./not-understood.tsx') : null,
  ])
  return (sentence, noted) => {
    const { criteria, hits, catalogue, dropped } = noted
    const read = noted.things && things?.describeThings(noted.things, catalogue)
    const lines = [
      read ? readAs?.READ_AS_WORDS.readAs(read) : '',
      readingText(criteria, hits),
      ...(notUnderstood?.explainNotUnderstood({ dropped, unknown: hits.unknown }) ?? []),
    ]
    const notes = lines.filter(Boolean).join(' ')
    return notes === '' ? sentence : `${sentence}. ${notes}`
  }
}

function readingText({ query, exact }: Noted['criteria'], hits: Hits): string {
  if (exact && query.trim() !== '') return WORDS.asTyped
  const notes = explainReading(hits)
  if (notes === null) return ''
  const { forms, corrections, fewer } = notes
  return [
    fewer !== null && (fewer.wordsOnly ? WORDS.fewerWords : WORDS.fewerParts)(fewer.asked, fewer.required),
    ...corrections.map(({ typed, readAs, known }) => WORDS.correction({ typed, readAs: alternatives(readAs), known })),
    forms.length > 0 && WORDS.forms(alternatives(forms)),
  ]
    .map(textOf)
    .join('')
    .trim()
}

/** `migrant or migrants` */
const alternatives = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 ? '' : WORDS.alternative(index === words.length - 1)) + word).join('')

/** The text of words that may stand in a fragment. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).join('')
  return isValidElement<{ readonly children?: ReactNode }>(node) ? textOf(node.props.children) : ''
}
