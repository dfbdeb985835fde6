// An article in a list: its kicker as captured, its headline, its summary, and in the margin what it is filed under. Its links are followed by
// `usePlainLinks`.

import type { Card } from '../../model/bundle.ts'
import type { Facet } from '../../model/facets.ts'
import type { Match, Reading } from '../../search/results.ts'
import { findMatches } from '../../search/find-matches.ts'
import type { SearchedField } from '../../search/search-index.ts'
import type { Row } from '../archive/list-rows.ts'
import { formatSpan } from '../ui/format-day.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import type { ValueWords } from './value-words.ts'

export interface ArticleEntryProps {
  readonly row: Row
  readonly reading: Reading | null
  readonly words: ValueWords
  readonly hrefOf: (facet: Facet, id: string) => string
}

/** What stands in the margin, in the order of the facets. */
const notesOf = ({ themes, flags, format, places }: Card) => [
  ...themes.map((id) => ({ facet: 'theme', id }) as const),
  ...flags.map((id) => ({ facet: 'flag', id }) as const),
  ...(format === null ? [] : [{ facet: 'format', id: format } as const]),
  ...places.map((id) => ({ facet: 'place', id }) as const),
]

/** A list has thousands of these: as components of their own they would cost as much again, when they come and when they go. */
function note({ facet, id }: ReturnType<typeof notesOf>[number], { words, hrefOf }: ArticleEntryProps) {
  const { label, hue } = words(facet, id)
  return (
    <li key={`${facet} ${id}`} className={hue === null ? 'pl' : `th ${hue}`}>
      {facet === 'format' && <FormatIcon format={id} />}
      <a href={hrefOf(facet, id)}>{label}</a>
    </li>
  )
}

export function ArticleEntry(props: ArticleEntryProps) {
  const { row, reading } = props
  const { card } = row
  const marked = (text: string, field: SearchedField) => {
    const matches: readonly Match[] = reading === null ? [] : findMatches(text, reading, field)
    return matches.length === 0 ? text : <MarkedText text={text} matches={matches} />
  }
  const notes = notesOf(card)
  return (
    <article className="entry" lang={card.language}>
      {card.kicker !== null && <p className="over">{marked(card.kicker, 'kicker')}</p>}
      <h3>
        <a href={card.path}>{marked(card.title, 'title')}</a>
      </h3>
      {card.summary !== null && <p className="sum">{marked(card.summary, 'summary')}</p>}
      {(notes.length > 0 || card.dayEnd !== null) && (
        <ul className="notes" aria-label="Filed under" lang="en">
          {card.dayEnd !== null && <li className="when">{formatSpan(card.day, card.dayEnd)}</li>}
          {notes.map((each) => note(each, props))}
        </ul>
      )}
    </article>
  )
}
