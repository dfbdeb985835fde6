// The page of an article: all that is known of it, why it is filed where it is, and the lines that it came from. It works without scripts.

import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { pageTitle } from '../../publish/page-title.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useArticle, useOverview } from '../archive/queries.ts'
import { useNeighbours } from '../archive/use-neighbours.ts'
import { useReadMark } from '../saved/use-read-mark.ts'
import { ArticleCrumbs } from './article-crumbs.tsx'
import { ArticleHead, Dateline } from './article-head.tsx'
import { ArticleMargin } from './article-margin.tsx'
import { ArticleRecord } from './article-record.tsx'
import { ArticleTools } from './article-tools.tsx'
import { ArticleNeighbours, ArticleWalk } from './article-walk.tsx'
import { CloseToThis } from './close-to-this.tsx'
import { filedUnder } from './filed-under.ts'
import { letterEvidence } from './letter-evidence.ts'
import { StoryParts } from './story-parts.tsx'
import { useOpenedFrom, useQueryReading } from './use-opened-from.ts'

function ArticleView({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const opened = useOpenedFrom()
  const reading = useQueryReading(opened)
  useReadMark(article, opened?.list ?? null)
  const neighbours = useNeighbours(article, opened?.list ?? null)
  const filed = filedUnder(article)
  const lettered = letterEvidence(filed)
  return (
    <>
      <title>{pageTitle(article.title, settings.name)}</title>
      <ArticleCrumbs day={article.day} opened={opened} />
      <ArticleWalk {...neighbours} />
      {/* Without a kicker the large number would reach up to the line above it. */}
      <article className={article.kicker === null ? 'article md:mt-16 print:mt-4' : 'article md:mt-12 print:mt-4'}>
        <Dateline day={article.day} dayEnd={article.dayEnd} kicker={article.kicker} />
        <div>
          <ArticleHead article={article} lettered={lettered} reading={reading} />
          <ArticleTools article={article} />
        </div>
        <ArticleMargin article={article} filed={filed} lettered={lettered} />
        <div className="mt-4 border-b border-rule md:mt-6">
          {article.story !== null && <StoryParts story={article.story} path={article.path} />}
          <CloseToThis article={article} />
          <ArticleRecord article={article} />
        </div>
      </article>
      <ArticleNeighbours {...neighbours} />
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
