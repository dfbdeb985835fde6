// Sentences that fool a look at single words, with what they are filed under and what not; most kinds have both directions.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from './project-vocabulary.ts'

interface Sentence {
  readonly title?: string
  readonly summary?: string
  readonly places?: readonly string[]
  readonly hasPlaces?: readonly string[]
  readonly notPlaces?: readonly string[]
  readonly themes?: readonly string[]
  readonly notThemes?: readonly string[]
  readonly flags?: readonly string[]
}
interface Kind {
  readonly kind: string
  readonly sentences: readonly Sentence[]
}

const kinds = parse(readFileSync(new URL('not-fooled.yaml', import.meta.url), 'utf8')) as readonly Kind[]

const idsOf = (evidence: readonly { readonly id: string }[]): readonly string[] =>
  evidence.map(({ id }) => id).toSorted()

/** What is wrong with the filing of a sentence; empty where nothing is. */
function faultsOf(sentence: Sentence): readonly string[] {
  const {
    title = '',
    summary = null,
    places,
    hasPlaces = [],
    notPlaces = [],
    themes = [],
    notThemes = [],
    flags,
  } = sentence
  const filed = classify(textOf({ title, summary }), PROJECT.classifier)
  const found = { places: idsOf(filed.places), themes: idsOf(filed.themes), flags: idsOf(filed.flags) }
  const differs = (one: readonly string[], other: readonly string[] | undefined): boolean =>
    other !== undefined && one.join() !== other.toSorted().join()
  return [
    ...(differs(found.places, places) ? [`places are ${found.places.join() || 'none'}`] : []),
    ...(differs(found.flags, flags) ? [`flags are ${found.flags.join() || 'none'}`] : []),
    ...hasPlaces.filter((id) => !found.places.includes(id)).map((id) => `not filed under ${id}`),
    ...notPlaces.filter((id) => found.places.includes(id)).map((id) => `filed under ${id}`),
    ...notThemes.filter((id) => found.themes.includes(id)).map((id) => `filed under ${id}`),
    ...themes.filter((id) => !found.themes.includes(id)).map((id) => `not filed under ${id}`),
  ]
}

describe.each(kinds)('$kind', ({ sentences }) => {
  it.each(sentences.map((sentence) => ({ text: sentence.title ?? sentence.summary, sentence })))(
    'is told in “$text”',
    ({ sentence }) => {
      expect(faultsOf(sentence)).toEqual([])
    }
  )
})

it('is tried with both what fools and what does not, in at least eighty sentences', () => {
  expect(kinds.flatMap(({ sentences }) => sentences).length).toBeGreaterThanOrEqual(80)
})
