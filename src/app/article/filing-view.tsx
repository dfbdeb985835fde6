// One thing that an article is filed under. It opens to the words that say so, with the line where they stand, and to the way to all that is filed
// there; the words are then lit in the text. The page is written with it open, for readers without scripts.

import type { ArticleDetail } from '../../model/bundle.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { type FiledUnder, filedUnderHref } from './filed-under.ts'
import { findLine } from './find-line.ts'
import { type Lettered, lettersOf } from './letter-evidence.ts'
import { WORDS } from './words.tsx'

interface EvidenceProps {
  readonly article: ArticleDetail
  readonly range: Lettered
  readonly label: string
}

/** The words that speak for a filing, unless they are its own name, and where they stand. */
function Evidence({ article, range, label }: EvidenceProps) {
  const words = (article[range.field] ?? '').slice(range.start, range.end)
  return (
    <>
      {words !== label && <blockquote lang={article.language}>{WORDS.quoted(words)}</blockquote>}
      <p>{WORDS.position(range.field, findLine(article, range), article.sightings.length > 1)}</p>
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
  const hydrated = useHydrated()
  const { facet, filing, hue } = filed
  const ranges = lettersOf(filing, lettered)
  return (
    <details
      className="filing"
      data-prerendered={hydrated ? undefined : ''}
      open={!hydrated || isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <span className={hue === null ? undefined : `swatch ${hue}`}>
          {facet === 'format' && <FormatIcon format={filing.id} className="-ms-0.75 me-1.25" />}
          {filing.label}
        </span>
        <span aria-hidden="true">{ranges.map(({ letter }) => letter).join(', ')}</span>
      </summary>
      <div>
        {ranges.map((range) => (
          <Evidence key={range.letter} article={article} range={range} label={filing.label} />
        ))}
        <p>
          <a href={filedUnderHref(filed)}>{WORDS.all[facet](filing.label)}</a>
        </p>
      </div>
    </details>
  )
}
