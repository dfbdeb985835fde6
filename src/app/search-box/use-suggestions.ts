// The suggestions for the text of the box: the latest searches while it is empty, else values whose labels match and words of the archive.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FacetChoice } from '../../model/criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import type { Suggestion } from './suggestion.ts'
import { suggestValues } from './suggest-values.ts'
import { typedEnds } from './typed-ends.ts'

/** The most values and words that are suggested at once. */
const MOST_VALUES = 3
const MOST_WORDS = 4

export interface SuggestionSource {
  readonly typed: string
  readonly recent: readonly string[]
  readonly chosen: FacetChoice
}

/** Returns the suggestions, the likeliest first; without words where they can't be loaded. */
export function useSuggestions({ typed, recent, chosen }: SuggestionSource): readonly Suggestion[] {
  const catalogue = useCatalogue()
  const client = useSearchClient()
  const ends = typedEnds(typed)
  const last = ends.at(-1)
  const word = last?.facet === null && last.words.length === 1 ? last.typed : ''
  const { data } = useQuery({
    queryKey: ['words', word],
    queryFn: async ({ signal }) => (await client?.suggest(word, MOST_WORDS, signal)) ?? [],
    enabled: client !== null && word !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (typed.trim() === '') return recent.map((query) => ({ kind: 'recent', query }))
  const folded = last?.words.at(-1) ?? ''
  const before = last === undefined || last.before === '' ? '' : `${last.before} `
  // Words that were suggested for fewer letters may still match.
  const words = word === '' ? [] : (data ?? []).filter((each) => each.corrected || each.word.startsWith(folded))
  return [
    ...suggestValues(catalogue, ends, { chosen, limit: MOST_VALUES }).map(
      (value) => ({ kind: 'value', ...value }) as const
    ),
    ...words.map(
      (each) =>
        ({
          kind: 'word',
          word: each.word,
          query: before + each.word,
          instead: each.corrected ? word : null,
        }) as const
    ),
  ]
}
