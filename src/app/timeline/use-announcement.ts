// What the page announces once it is answered: the sentence, and after it the lines under it. Their words load when there may be any.

import { useQuery } from '@tanstack/react-query'
import { explainReading } from '../filters/explain-reading.ts'
import type { Noted, NotedLines } from '../filters/announced-notes.ts'

/** Returns the announcement; null while there is no answer (`noted` is null), or while its notes load. */
export function useAnnouncement(sentence: string, noted: Noted | null): string | null {
  const enabled = noted !== null && mayHaveNotes(noted)
  const lines: NotedLines = {
    hasThings: noted !== null && noted.things !== null,
    hasNotUnderstood: noted !== null && noted.dropped.length + noted.hits.unknown.length > 0,
  }
  const { data: withNotes, isError } = useQuery({
    queryKey: ['notes', lines],
    queryFn: async () => (await import('../filters/announced-notes.ts')).loadNotes(lines),
    enabled,
    retry: false,
  })
  if (noted === null) return null
  // Where the notes can't be loaded, the sentence alone is announced.
  if (!enabled || isError) return sentence
  return withNotes ? withNotes(sentence, noted) : null
}

const mayHaveNotes = ({ criteria, hits, things, dropped }: Noted): boolean =>
  (criteria.exact && criteria.query.trim() !== '') ||
  explainReading(hits) !== null ||
  things !== null ||
  dropped.length + hits.unknown.length > 0
