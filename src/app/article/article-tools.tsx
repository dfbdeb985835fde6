// What can be done with an article: share it, save it, cite it. The citation opens in place, without scripts too; its other forms load then. What can be
// done with a passage loads with the first selection, and what marks one with an address that names it.

import { Suspense, use, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { ArticleDetail } from '../../model/bundle.ts'
import { citationOf, keywordsOf } from '../../publish/cite/citation.ts'
import { printCoins } from '../../publish/cite/coins.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { SaveButton } from '../saved/save-button.tsx'
import { SiteUrlContext } from '../site-url-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { WORDS } from './words.tsx'

const CiteForms = lazyPart(async () => (await import('./cite-forms.tsx')).CiteForms, WORDS.formsNotLoaded)
const PassageTools = lazyPart(
  async () => (await import('./passage/passage-tools.tsx')).PassageTools,
  WORDS.passageNotLoaded
)
const LinkedPassage = lazyPart(
  async () => (await import('./passage/linked-passage.tsx')).LinkedPassage,
  WORDS.passageNotLoaded
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

/** Whether words of the article's title, kicker or summary are selected. */
function isTextSelected(): boolean {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed) return false
  return Array.from(document.querySelectorAll('[data-field]')).some((field) => selection.containsNode(field, true))
}

/** Whether the reader has selected some of these words, now or before. */
function useTextSelected(): boolean {
  const [wasSelected, setWasSelected] = useState(false)
  useEffect(() => {
    const look = () => setWasSelected((before) => before || isTextSelected())
    // She may have done so before the app was there.
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return wasSelected
}

/** The passage that the address names; the built page has none, and waits for the app. */
function PassageOfAddress({ article }: { readonly article: ArticleDetail }) {
  const { hash } = useLocation()
  return useHydrated() && hash.startsWith('#q=') ? (
    <Suspense>
      <LinkedPassage article={article} />
    </Suspense>
  ) : null
}

export function ArticleTools({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const address = useAddress(article.path)
  const citation = WORDS.citation(article, settings)
  const fold = useRef<HTMLDetailsElement>(null)
  const [wasOpened, setWasOpened] = useState(false)
  const wasSelected = useTextSelected()
  // The reader may have opened it before the app was there.
  useEffect(() => setWasOpened(fold.current?.open === true), [])
  return (
    <>
      <div className="tools" role="group" aria-label={WORDS.tools}>
        <CopyButton label={WORDS.share} textOf={() => address} shares />
        <SaveButton article={article} />
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
        {wasSelected && (
          <Suspense>
            <PassageTools article={article} address={address} />
          </Suspense>
        )}
        <CitationSpan article={article} address={address} />
      </div>
      <PassageOfAddress article={article} />
    </>
  )
}
