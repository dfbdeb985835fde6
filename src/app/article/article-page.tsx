// The page of an article: all that is known of it, why it is filed where it is, and the lines that it came from. It works without scripts.

import { type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { pageTitle } from '../../publish/page-title.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useArticle, useOverview } from '../archive/queries.ts'
import { ArticleCrumbs } from './article-crumbs.tsx'
import { ArticleHead, Dateline } from './article-head.tsx'
import { ArticleMargin } from './article-margin.tsx'
import { ArticleNeighbours } from './article-neighbours.tsx'
import { ArticleTools } from './article-tools.tsx'
import { AsCaptured } from './as-captured.tsx'
import { CloseToThis } from './close-to-this.tsx'
import { filedUnder, filingKey } from './filed-under.ts'
import { letterEvidence, lightLetters } from './letter-evidence.ts'
import { useOpenedFrom, useQueryReading } from './use-opened-from.ts'

function ArticleView({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const opened = useOpenedFrom()
  const reading = useQueryReading(opened)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const filed = filedUnder(article)
  const lettered = letterEvidence(filed)
  const lit = lightLetters(
    filed.filter((each) => open.has(filingKey(each))),
    lettered
  )

  function toggle(key: string, isOpen: boolean) {
    setOpen((before) => {
      if (before.has(key) === isOpen) return before
      return new Set(isOpen ? [...before, key] : [...before].filter((each) => each !== key))
    })
  }

  return (
    <>
      <title>{pageTitle(article.title, settings.name)}</title>
      <ArticleCrumbs day={article.day} opened={opened} />
      {/* Without a kicker the large number would reach up to the line above it. */}
      <article className={article.kicker === null ? 'article md:mt-16 print:block' : 'article md:mt-12 print:block'}>
        <Dateline day={article.day} dayEnd={article.dayEnd} kicker={article.kicker} />
        <ArticleHead article={article} lettered={lettered} lit={lit} reading={reading} />
        <ArticleMargin article={article} filed={filed} lettered={lettered} open={open} onToggle={toggle} />
        <div>
          <ArticleTools article={article} />
          <AsCaptured article={article} />
          <CloseToThis article={article} />
        </div>
      </article>
      <ArticleNeighbours article={article} opened={opened} />
    </>
  )
}

export interface ArticlePageProps {
  /** What is shown at an address that looks like an article's but has no article. */
  readonly missing: ReactNode
}

/** The page of the article whose path is the address. Suspends. */
export function ArticlePage({ missing }: ArticlePageProps) {
  const { pathname } = useLocation()
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  const article = useArticle(path)
  // The key starts each article afresh: what was open or copied on the last page is not on the next.
  return article === null ? missing : <ArticleView key={article.path} article={article} />
}
