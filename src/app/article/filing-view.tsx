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
  const words = article[range.field]?.slice(range.start, range.end)
  return (
    <>
      {words !== label && (
        <blockquote className="font-serif text-base italic" lang={article.language}>
          “{words}”
        </blockquote>
      )}
      <p className="text-small text-ink-soft">
        {WORDS.position(range.field, findLine(article, range), article.sightings.length > 1)}
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

const SUMMARY =
  'group flex cursor-pointer list-none items-baseline gap-2 py-1 leading-6 max-md:py-2.5 pointer-coarse:py-2.5 print:after:hidden'
const NAME = 'font-semibold decoration-1 underline-offset-[0.2em] group-hover:underline'
const ALL = 'text-accent max-md:inline-block max-md:py-2.5 pointer-coarse:inline-block pointer-coarse:py-2.5'

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
      <summary className={SUMMARY}>
        <span className={hue === null ? NAME : `${NAME} swatch ${hue}`}>
          {facet === 'format' && <FormatIcon format={filing.id} className="-ms-0.75 me-1.25" />}
          {filing.label}
        </span>
        <span className="ms-auto flex-none text-small text-ink-soft" aria-hidden="true">
          {ranges.map(({ letter }) => letter).join(', ')}
        </span>
      </summary>
      <div className="ps-4 pb-3 print:block!">
        {ranges.map((range) => (
          <Evidence key={range.letter} article={article} range={range} label={filing.label} />
        ))}
        <p className="pt-1 text-small print:hidden">
          <a className={ALL} href={filedUnderHref(filed)}>
            {WORDS.all[facet](filing.label)}
          </a>
        </p>
      </div>
    </details>
  )
}
