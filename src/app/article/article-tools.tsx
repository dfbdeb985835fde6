// What can be done with an article: copy its link, cite it. The citation opens in place, without scripts too.

import { use } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { WORDS } from './words.tsx'

/** The whole URL of a page of the site. Where the build was told no SITE_URL, only the browser knows the host. */
function useAddress(path: string): string {
  const siteUrl = use(SiteUrlContext)
  const href = addressOf(path)
  const hydrated = useHydrated()
  if (siteUrl !== null) return new URL(href, siteUrl).href
  return hydrated ? new URL(href, document.baseURI).href : href
}

export function ArticleTools({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const address = useAddress(article.path)
  const citation = WORDS.citation(article, settings)
  return (
    <div className="tools" role="group" aria-label={WORDS.tools}>
      <CopyButton label={WORDS.copyLink} textOf={() => address} />
      <details>
        <summary className="quiet">{WORDS.cite}</summary>
        <blockquote>
          {/* The address has a line of its own, with room for the host, which only the browser may know. */}
          {`${citation} `}
          <span className="block min-h-12 wrap-anywhere">{address}</span>
        </blockquote>
        <CopyButton label={WORDS.copyCitation} textOf={() => `${citation} ${address}`} />
      </details>
    </div>
  )
}
