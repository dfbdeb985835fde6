// The page of an article, opened from a list or straight away.

import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { ArticlePage } from '../../../src/app/article/article-page.tsx'
import type { OpenedFrom } from '../../../src/app/scroll/use-followed-links.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { ArticleDetail } from '../../../src/model/bundle.ts'
import type { PageData } from '../../../src/publish/page.ts'
import { detail, overview } from './article-detail.ts'

export interface Opened {
  readonly article?: ArticleDetail | null
  readonly state?: OpenedFrom
  /** The fragment of the address. */
  readonly hash?: string
  readonly data?: readonly PageData[]
}

/** The page as an element, for those who render it in another way. */
export function articlePage({ article = detail, state, hash = '', data = [] }: Opened = {}) {
  const path = detail.path
  const client = makeQueryClient([[['overview'], overview], [['article', path], article], ...data])
  const entries = ['/?q=cotton', { pathname: path, state, hash }]
  return (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={entries} initialIndex={1}>
        <Suspense>
          <Routes>
            <Route path="/" element={<h1>The list</h1>} />
            <Route path="*" element={<ArticlePage missing={<h1>Missing</h1>} />} />
          </Routes>
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>
  )
}

export function openArticle(opened: Opened = {}): void {
  render(articlePage(opened))
}

/** What a heading of the page folds, opened or not. */
export const fold = (heading: string) => {
  const found = [...document.querySelectorAll('details')].find((each) => each.textContent.startsWith(heading))
  if (found === undefined) throw new Error(`Nothing is folded under ${heading}.`)
  return within(found)
}

/** The section of the page under a heading. */
export const section = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest<HTMLElement>('section, aside')
  if (found === null) throw new Error(`No section has the heading ${name}.`)
  return within(found)
}
