// An article in a list: its kicker as captured, its headline, its summary, and in the margin what it is filed under. Its links are followed by
// `useEntryLinks`.

import type { Card } from '../../model/bundle.ts'
import type { Facet } from '../../model/facets.ts'
import type { Match, Reading } from '../../search/results.ts'
import { findMatches } from '../../search/find-matches.ts'
import type { SearchedField } from '../../search/search-index.ts'
import type { Row } from '../archive/use-cards.ts'
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

interface NoteProps {
  readonly facet: Facet
  readonly id: string
  readonly words: ValueWords
  readonly hrefOf: ArticleEntryProps['hrefOf']
}

function Note({ facet, id, words, hrefOf }: NoteProps) {
  const { label, hue } = words(facet, id)
  return (
    <li className={hue === null ? 'pl' : `th ${hue}`}>
      {facet === 'format' && <FormatIcon format={id} />}
      <a href={hrefOf(facet, id)}>{label}</a>
    </li>
  )
}

/** What stands in the margin, in the order of the facets. */
const notesOf = ({ themes, flags, format, places }: Card) => [
  ...themes.map((id) => ({ facet: 'theme', id }) as const),
  ...flags.map((id) => ({ facet: 'flag', id }) as const),
  ...(format === null ? [] : [{ facet: 'format', id: format } as const]),
  ...places.map((id) => ({ facet: 'place', id }) as const),
]

export function ArticleEntry({ row: { card }, reading, words, hrefOf }: ArticleEntryProps) {
  const marked = (text: string, field: SearchedField) => {
    const matches: readonly Match[] = reading === null ? [] : findMatches(text, reading, field)
    return <MarkedText text={text} matches={matches} />
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
          {notes.map(({ facet, id }) => (
            <Note key={`${facet} ${id}`} facet={facet} id={id} words={words} hrefOf={hrefOf} />
          ))}
        </ul>
      )}
    </article>
  )
}
