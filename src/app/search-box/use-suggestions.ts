// The suggestions for the text of the box: the latest searches while it is empty, else dates, values whose labels match and
// words of the archive.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FacetChoice } from '../../model/criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import type { Suggestion } from './suggestion.ts'
import { suggestValues } from './suggest-values.ts'
import { type TypedEnd, typedEnds } from './typed-ends.ts'
import { useDateSuggestions } from './use-date-suggestions.ts'

/** The most values and words that are suggested at once. */
const MOST_VALUES = 3
const MOST_WORDS = 4

export interface SuggestionSource {
  readonly typed: string
  readonly recent: readonly string[]
  readonly chosen: FacetChoice
}

export interface Suggested {
  /** The likeliest first. */
  readonly suggestions: readonly Suggestion[]
  /** Whether no more are on their way. */
  readonly isSettled: boolean
}

/** Returns the suggestions; without words where they can't be loaded. */
export function useSuggestions({ typed, recent, chosen }: SuggestionSource): Suggested {
  const catalogue = useCatalogue()
  const ends = typedEnds(typed)
  const dates = useDateSuggestions(typed, ends)
  const words = useWords(ends.at(-1))
  if (typed.trim() === '') {
    return { suggestions: recent.map((query) => ({ kind: 'recent', query })), isSettled: true }
  }
  const values = suggestValues(catalogue, ends, { chosen, limit: MOST_VALUES })
  return {
    suggestions: [
      ...dates.suggestions,
      ...values.map((value) => ({ kind: 'value', ...value }) as const),
      ...words.suggestions,
    ],
    isSettled: dates.isSettled && words.isSettled,
  }
}

/** The words of the archive that the last word of the query may become. */
function useWords(last: TypedEnd | undefined): Suggested {
  const client = useSearchClient()
  const word = last?.facet === null && last.words.length === 1 ? last.typed : ''
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['words', word],
    queryFn: async ({ signal }) => (await client?.suggest(word, MOST_WORDS, signal)) ?? [],
    enabled: client !== null && word !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (last === undefined || word === '' || data === undefined) return { suggestions: [], isSettled: !isFetching }
  const [folded = ''] = last.words
  const before = last.before === '' ? '' : `${last.before} `
  const suggestions = data
    // Words that were suggested for fewer letters may still match. A year is suggested as a date: chosen as a word it would be read as one.
    .filter((each) => !isPlaceholderData || each.corrected || each.word.startsWith(folded))
    .filter((each) => !/^\d{4}$/.test(each.word))
    .map(({ spelling, articles, corrected }): Suggestion => {
      return { kind: 'word', word: spelling, articles, query: before + spelling, instead: corrected ? word : null }
    })
  return { suggestions, isSettled: !isFetching }
}
