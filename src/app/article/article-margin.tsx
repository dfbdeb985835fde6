// What an article is filed under, each with the words that say so, and what else is known of it.

import type { ArticleDetail } from '../../model/bundle.ts'
import type { SliceFacet } from '../../model/page-data.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { ArticleRecord } from './article-record.tsx'
import { type FiledUnder, filingKey } from './filed-under.ts'
import { FilingView } from './filing-view.tsx'
import type { Lettered } from './letter-evidence.ts'

export interface ArticleMarginProps {
  readonly article: ArticleDetail
  readonly filed: readonly FiledUnder[]
  readonly lettered: readonly Lettered[]
  /** The keys of what the reader has opened. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (key: string, isOpen: boolean) => void
}

interface SectionProps extends ArticleMarginProps {
  readonly heading: string
  readonly facets: readonly SliceFacet[]
  /** What stands where there is nothing. */
  readonly none: string
}

function Section({ heading, facets, none, filed, open, onToggle, ...shown }: SectionProps) {
  const hydrated = useHydrated()
  const own = filed.filter(({ facet }) => facets.includes(facet))
  return (
    <section>
      <h2>{heading}</h2>
      {own.length === 0 ? (
        <p className="where">{none}</p>
      ) : (
        <ul>
          {own.map((each) => {
            const key = filingKey(each)
            return (
              <li key={key}>
                <FilingView
                  {...shown}
                  filed={each}
                  // The page is written with all of them open, for readers without scripts; the styles fold them from the first paint on for others.
                  isOpen={!hydrated || open.has(key)}
                  onToggle={(isOpen) => onToggle(key, isOpen)}
                />
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

export function ArticleMargin(props: ArticleMarginProps) {
  const hydrated = useHydrated()
  const { article } = props
  return (
    <aside className={hydrated ? 'margin live' : 'margin'} aria-label="What this is about">
      <Section {...props} heading="Themes" facets={['theme', 'flag']} none="No word in it says which." />
      {article.places.length > 0 && (
        <Section {...props} heading={article.places.length === 1 ? 'Place' : 'Places'} facets={['place']} none="" />
      )}
      <Section {...props} heading="Format" facets={['format']} none="No word in it says which." />
      <ArticleRecord article={article} />
    </aside>
  )
}
