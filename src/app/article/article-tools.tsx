// What can be done with an article: copy its link, cite it.

import { useId, useState } from 'react'
import { useHref } from 'react-router'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { cite } from './cite.ts'

export function ArticleTools({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const [citing, setCiting] = useState(true)
  const citeId = useId()
  const href = useHref(article.path)
  // Only the browser knows at which host the archive stands.
  const addressOf = () => new URL(href, document.baseURI).href
  const citation = cite(article, settings)
  return (
    <>
      <div className="tools needs-script" role="group" aria-label="Tools">
        <CopyButton label="Copy the link" textOf={addressOf} />
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
          {citation} <span className="addr">{href}</span>
        </blockquote>
        <CopyButton label="Copy as text" textOf={() => `${citation} ${addressOf()}`} />
      </div>
    </>
  )
}
