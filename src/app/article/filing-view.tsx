// One thing that an article is filed under: the way to all that is filed there, and the words that say so with the lines where they stand. The
// words are out of sight until the reader asks for them, but not for readers without scripts.

import { Fragment } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import { addressOf } from '../address-of.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { type FiledUnder, filedUnderHref } from './filed-under.ts'
import { findLine } from './find-line.ts'
import { type Lettered, lettersOf } from './letter-evidence.ts'
import { WORDS } from './words.tsx'

/** Where words stand, and the words there. */
type Said = readonly [position: string, words: readonly Lettered[]]

/** The words that speak for a filing, by the line where they stand. */
function saidBy(ranges: readonly Lettered[], article: ArticleDetail): Said[] {
  const said = new Map<string, Lettered[]>()
  for (const range of ranges) {
    const position = WORDS.position(range.field, findLine(article, range), article.sightings.length > 1)
    said.set(position, [...(said.get(position) ?? []), range])
  }
  return [...said]
}

export interface FilingViewProps {
  readonly article: ArticleDetail
  readonly filed: FiledUnder
  readonly lettered: readonly Lettered[]
}

export function FilingView({ article, filed, lettered }: FilingViewProps) {
  const { facet, filing, hue } = filed
  return (
    <li>
      <a href={addressOf(filedUnderHref(filed))} className={hue === null ? undefined : `swatch ${hue}`}>
        {facet === 'format' && <FormatIcon format={filing.id} className="-ms-0.75 me-1.25" />}
        {filing.label}
      </a>
      {saidBy(lettersOf(filing, lettered), article).map(([position, words]) => (
        <p key={position} className="said">
          {WORDS.saidAt(position)}
          {words.map(({ field, start, end, letter }, index) => (
            <Fragment key={letter}>
              {index > 0 && ', '}
              <q lang={article.language} dir="auto">
                {article[field]?.slice(start, end)}
              </q>
              <span data-letters={letter} />
            </Fragment>
          ))}
        </p>
      ))}
    </li>
  )
}
