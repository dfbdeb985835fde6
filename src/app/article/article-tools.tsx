// What can be done with an article: copy its link, cite it.

import { use, useId, useState } from 'react'
import { useHref } from 'react-router'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { WORDS } from './words.tsx'

/** The whole URL of a page of the site. Without a site URL in the settings of the build, only the browser knows the host. */
function useAddress(path: string): string {
  const siteUrl = use(SiteUrlContext)
  const href = useHref(path)
  const hydrated = useHydrated()
  if (siteUrl !== null) return new URL(href, siteUrl).href
  return hydrated ? new URL(href, document.baseURI).href : href
}

export function ArticleTools({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const [citing, setCiting] = useState(true)
  const citeId = useId()
  const address = useAddress(article.path)
  const citation = WORDS.citation(article, settings)
  return (
    <>
      <div
        className="mt-6 flex flex-wrap items-baseline gap-x-8 gap-y-1 border-y border-rule py-3 text-ui needs-script print:hidden"
        role="group"
        aria-label={WORDS.tools}
      >
        <CopyButton label={WORDS.copyLink} textOf={() => address} />
        <button
          type="button"
          className="quiet"
          aria-expanded={citing}
          aria-controls={citeId}
          onClick={() => setCiting(!citing)}
        >
          {WORDS.cite}
        </button>
      </div>
      <div className="grid gap-2 border-b border-rule py-4" id={citeId} hidden={!citing}>
        <blockquote className="max-w-measure-text font-serif text-base">
          {/* The address has a line of its own, with room for the host, which only the browser may know. */}
          {citation} <span className="block min-h-12 wrap-anywhere">{address}</span>
        </blockquote>
        <CopyButton label={WORDS.copyCitation} textOf={() => `${citation} ${address}`} />
      </div>
    </>
  )
}
