// What can be done with an article: share it, cite it. The citation opens in place, without scripts too; its other forms load then.

import { lazy, Suspense, use, useEffect, useRef, useState } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import { citationOf, keywordsOf } from '../../publish/cite/citation.ts'
import { printCoins } from '../../publish/cite/coins.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Failed } from '../ui/failed.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { WORDS } from './words.tsx'

const CiteForms = lazy(() =>
  import('./cite-forms.tsx').then(
    ({ CiteForms: forms }) => ({ default: forms }),
    () => ({ default: () => <Failed message={WORDS.formsNotLoaded} retry={() => location.reload()} /> })
  )
)

/** The whole URL of a page of the site. Where the build was told no SITE_URL, only the browser knows the host. */
function useAddress(path: string): string {
  const siteUrl = use(SiteUrlContext)
  const href = addressOf(path)
  const hydrated = useHydrated()
  if (siteUrl !== null) return new URL(href, siteUrl).href
  return hydrated ? new URL(href, document.baseURI).href : href
}

/** What reference managers look for: a COinS. What they find in the head of a built page is of that page alone, so it goes with the article. */
function CitationSpan({ article, address }: { readonly article: ArticleDetail; readonly address: string }) {
  const { settings } = useOverview()
  const context = { settings, addressOf: () => address, accessed: null }
  useEffect(
    () => () => {
      for (const tag of document.querySelectorAll('meta[name^="DC."]')) tag.remove()
    },
    []
  )
  return <span className="Z3988" title={printCoins(citationOf(article, keywordsOf(article), context))} aria-hidden />
}

export function ArticleTools({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const address = useAddress(article.path)
  const citation = WORDS.citation(article, settings)
  const fold = useRef<HTMLDetailsElement>(null)
  const [wasOpened, setWasOpened] = useState(false)
  // The reader may have opened it before the app was there.
  useEffect(() => setWasOpened(fold.current?.open === true), [])
  return (
    <div className="tools" role="group" aria-label={WORDS.tools}>
      <CopyButton label={WORDS.share} textOf={() => address} shares />
      <details ref={fold} onToggle={() => setWasOpened(true)}>
        <summary className="quiet">{WORDS.cite}</summary>
        <blockquote>
          {/* The address has a line of its own, with room for the host, which only the browser may know. */}
          {`${citation} `}
          <span className="block min-h-12 wrap-anywhere">{address}</span>
        </blockquote>
        <div className="flex flex-wrap items-center gap-x-6 text-ui print:hidden">
          <CopyButton label={WORDS.copyCitation} textOf={() => `${citation} ${address}`} />
          {wasOpened && (
            <Suspense>
              <CiteForms article={article} address={address} />
            </Suspense>
          )}
        </div>
      </details>
      <CitationSpan article={article} address={address} />
    </div>
  )
}
