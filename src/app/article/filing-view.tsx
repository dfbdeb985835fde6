// One thing that an article is filed under. It opens the words that say so, lit in the text and listed with the place where they stand, and the way
// to all that is filed there. Without scripts it stands open.

import type { ArticleDetail } from '../../model/bundle.ts'
import type { SliceFacet } from '../../model/page-data.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { type FiledUnder, filedUnderHref } from './filed-under.ts'
import { findLine } from './find-line.ts'
import { type Lettered, lettersOf } from './letter-evidence.ts'

const FIELD_NAMES = { title: 'title', kicker: 'kicker', summary: 'summary', printedPlace: 'printed place' } as const

/** What leads to all that is filed under a value: `All on` Skills. */
const ALL_WORDS = {
  theme: 'All on',
  flag: 'All on',
  place: 'All about',
  format: 'All in the format',
} as const satisfies Readonly<Record<SliceFacet, string>>

interface WordsProps {
  readonly article: ArticleDetail
  readonly range: Lettered
  readonly label: string
}

/** The words that speak for a filing, unless they are its own name, and where they stand: `summary, line 12`, of which seed if it was in several. */
function Words({ article, range, label }: WordsProps) {
  const words = article[range.field]?.slice(range.start, range.end)
  const found = findLine(article, range)
  const inSeed = article.sightings.length > 1 && found ? ` of ${found.seed}` : ''
  return (
    <>
      {words !== label && (
        <blockquote className="quote" lang={article.language}>
          “{words}”
        </blockquote>
      )}
      <p className="where">
        {FIELD_NAMES[range.field]}
        {found && `, line ${found.line}${inSeed}`}
      </p>
    </>
  )
}

export interface FilingViewProps {
  readonly article: ArticleDetail
  readonly filed: FiledUnder
  readonly lettered: readonly Lettered[]
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

export function FilingView({ article, filed, lettered, isOpen, onToggle }: FilingViewProps) {
  const { facet, filing, hue } = filed
  const ranges = lettersOf(filing, lettered)
  return (
    <details className="filed" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <span className={hue === null ? 'name' : `name swatch ${hue}`}>
          {facet === 'format' && <FormatIcon format={filing.id} />}
          {filing.label}
        </span>
        <span className="say" aria-hidden="true">
          {ranges.map(({ letter }) => letter).join(', ')}
        </span>
      </summary>
      <div className="words">
        {ranges.map((range) => (
          <Words key={range.letter} article={article} range={range} label={filing.label} />
        ))}
        <p className="all">
          <a href={filedUnderHref(filed)}>
            {ALL_WORDS[facet]} {filing.label}
          </a>
        </p>
      </div>
    </details>
  )
}
