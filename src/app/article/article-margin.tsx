// What an article is filed under, with the words that say so and where they stand, and what else is known of it. On a phone the words are
// folded away until they are asked for.

import { useState } from 'react'
import { Link } from 'react-router'
import type { ArticleDetail, Filing } from '../../model/bundle.ts'
import type { SliceFacet } from '../../model/page-data.ts'
import { ArticleRecord } from './article-record.tsx'
import { filedUnder } from './filed-under.ts'
import { findLine } from './find-line.ts'
import { type Lettered, lettersOf } from './letter-evidence.ts'

const FIELD_NAMES = { title: 'title', kicker: 'kicker', summary: 'summary', printedPlace: 'printed place' } as const

interface PartProps {
  readonly article: ArticleDetail
  readonly lettered: readonly Lettered[]
}

/** Where words stand: `summary, line 12`, with the seed where the article was seen in several. */
function Where({ article, range }: { readonly article: ArticleDetail; readonly range: Lettered }) {
  const found = findLine(article, range)
  const inSeed = article.sightings.length > 1 && found ? ` of ${found.seed}` : ''
  return (
    <p className="where">
      {FIELD_NAMES[range.field]}
      {found && `, line ${found.line}${inSeed}`}
    </p>
  )
}

interface WordsProps {
  readonly article: ArticleDetail
  readonly range: Lettered
  readonly label: string
}

/** The words that speak for a filing, unless they are its own name, and where they stand. */
function Words({ article, range, label }: WordsProps) {
  const words = article[range.field]?.slice(range.start, range.end)
  return (
    <div className="words">
      {words !== label && (
        <blockquote className="quote" lang={article.language}>
          “{words}”
        </blockquote>
      )}
      <Where article={article} range={range} />
    </div>
  )
}

interface FiledProps extends PartProps {
  readonly facet: SliceFacet
  readonly filing: Filing
  readonly className: string | undefined
}

function Filed({ article, lettered, facet, filing, className }: FiledProps) {
  const ranges = lettersOf(filing, lettered)
  return (
    <li className="filed">
      <p className="name">
        <span className={className}>
          <Link to={filedUnder(facet, filing.id)}>{filing.label}</Link>
        </span>
        <span className="say" aria-hidden="true">
          {ranges.map(({ letter }) => letter).join(', ')}
        </span>
      </p>
      {ranges.map((range) => (
        <Words key={range.letter} article={article} range={range} label={filing.label} />
      ))}
    </li>
  )
}

export function ArticleMargin({ article, lettered }: PartProps) {
  const [open, setOpen] = useState(false)
  const { themes, flags, places } = article
  const filed = (facet: SliceFacet, classOf: (filing: Filing) => string | undefined) => (filing: Filing) => (
    <Filed
      key={filing.id}
      article={article}
      lettered={lettered}
      facet={facet}
      filing={filing}
      className={classOf(filing)}
    />
  )
  return (
    <aside className={open ? 'margin open' : 'margin'} aria-label="What this is about">
      <section>
        <h2>Themes</h2>
        {themes.length + flags.length === 0 ? (
          <p className="where">No word in it says which.</p>
        ) : (
          <ul>
            {themes.map(filed('theme', ({ group }) => `th g-${group ?? 'none'}`))}
            {flags.map(filed('flag', () => 'th g-flag'))}
          </ul>
        )}
      </section>
      {places.length > 0 && (
        <section>
          <h2>{places.length === 1 ? 'Place' : 'Places'}</h2>
          <ul>{places.map(filed('place', () => undefined))}</ul>
        </section>
      )}
      {lettered.length > 0 && (
        <button type="button" className="quiet unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the words that say so' : 'Show the words that say so'}
        </button>
      )}
      <ArticleRecord article={article} />
    </aside>
  )
}
