// The saved articles: in the order of saving or of the news.

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { MovedArticles } from '../../model/bundle.ts'
import { removeArticle, restoreArticle } from './change-desk.ts'
import type { ReadMark, SavedArticle } from './desk.ts'
import { DeskSection, Note, Said } from './desk-section.tsx'
import { WORDS } from './desk-words.tsx'
import { movedQuery } from './moved-articles.ts'
import { SavedRow } from './saved-row.tsx'
import { useRemoved } from './use-removed.ts'

/** How many rows are shown before all are asked for. */
const FIRST_ROWS = 60

const ORDERS = {
  saved: { label: WORDS.bySaved, keyOf: ({ saved, day }: SavedArticle) => saved + day },
  news: { label: WORDS.byNews, keyOf: ({ saved, day }: SavedArticle) => day + saved },
} as const

type Order = keyof typeof ORDERS

const isOrder = (value: string): value is Order => value in ORDERS

/** Newest first; articles that were saved in one moment stand by their day, and those of one day by their path. */
function inOrder(articles: readonly SavedArticle[], order: Order): readonly SavedArticle[] {
  const { keyOf } = ORDERS[order]
  const keyed = articles.map((article) => ({ article, key: keyOf(article) + article.path }))
  return keyed.toSorted((a, b) => (a.key < b.key ? 1 : -1)).map(({ article }) => article)
}

/** Until it is known what has moved, and where that can't be read, every article counts as being where it was. */
const NOTHING_MOVED: MovedArticles = { moved: {}, gone: [] }

function OrderChoice({ order, onChoose }: { readonly order: Order; readonly onChoose: (order: Order) => void }) {
  const id = useId()
  return (
    <p className="text-ui">
      <label className="sr-only" htmlFor={id}>
        {WORDS.order}
      </label>
      <select
        id={id}
        className="-mx-1 min-h-8 cursor-pointer bg-paper py-1 text-ui max-md:min-h-11 max-md:text-plain"
        value={order}
        onChange={({ currentTarget: { value } }) => isOrder(value) && onChoose(value)}
      >
        {Object.entries(ORDERS).map(([name, { label }]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </p>
  )
}

export interface SavedArticlesProps {
  readonly articles: readonly SavedArticle[]
  readonly reads: readonly ReadMark[]
}

export function SavedArticles({ articles, reads }: SavedArticlesProps) {
  const [order, setOrder] = useState<Order>('saved')
  const [isWhole, setIsWhole] = useState(false)
  const { shown, isRemoved, press, failed } = useRemoved(articles, {
    remove: removeArticle,
    restore: restoreArticle,
    keyOf: ({ path }) => path,
  })
  const { data: moved = NOTHING_MOVED } = useQuery({ ...movedQuery, enabled: shown.length > 0 })
  const marks = new Map(reads.map((mark) => [mark.path, mark]))
  const rows = inOrder(shown, order)
  return (
    <DeskSection id="articles" title={WORDS.articles}>
      {rows.length === 0 && <Note>{WORDS.noArticles}</Note>}
      {rows.length > 1 && <OrderChoice order={order} onChoose={setOrder} />}
      <div className="flat">
        {/* The first of the list: so the first day has no rule of its own under that of the section. */}
        <Said>{failed}</Said>
        {rows.slice(0, isWhole ? undefined : FIRST_ROWS).map((article) => (
          <SavedRow
            key={article.path}
            article={article}
            mark={marks.get(article.path)}
            moved={moved}
            isRemoved={isRemoved(article)}
            onPress={() => void press(article)}
          />
        ))}
      </div>
      {!isWhole && rows.length > FIRST_ROWS && (
        <button type="button" className="quiet" onClick={() => setIsWhole(true)}>
          {WORDS.showAll(rows.length)}
        </button>
      )}
    </DeskSection>
  )
}
