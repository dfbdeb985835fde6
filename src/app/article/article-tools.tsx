// What can be done with an article: copy its link, cite it.

import { use, useId, useState } from 'react'
import { useHref } from 'react-router'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { cite } from './cite.ts'

/** The whole address of a page of the site. Where the build was not told where it would stand, only the browser knows. */
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
  const citation = cite(article, settings)
  return (
    <>
      <div className="tools needs-script" role="group" aria-label="Tools">
        <CopyButton label="Copy the link" textOf={() => address} />
        <button
          type="button"
          className="quiet"
          aria-expanded={citing}
          aria-controls={citeId}
          onClick={() => setCiting(!citing)}
        >
          Cite
        </button>
      </div>
      <div className="cite" id={citeId} hidden={!citing}>
        <blockquote>
          {citation} <span className="addr">{address}</span>
        </blockquote>
        <CopyButton label="Copy as text" textOf={() => `${citation} ${address}`} />
      </div>
    </>
  )
}
