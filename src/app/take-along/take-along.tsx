// A view to take along: all its articles in the order shown, as a file that the browser makes. It loads when the reader asks for it.

import { useQueryClient } from '@tanstack/react-query'
import { use, useEffect, useId, useRef, useState } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { printFileName } from '../../publish/file-name.ts'
import { createExporter } from '../../publish/view/exported-view.ts'
import { VIEW_FORM_IDS, VIEW_FORMS, type ViewFormId } from '../../publish/view/forms.ts'
import { addressOf } from '../address-of.ts'
import { loadView } from '../archive/load-view.ts'
import { catalogueQuery, useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { searchHits } from '../archive/use-answer.ts'
import { queryAsRead } from '../filters/explain-reading.ts'
import { sentenceOf, sentenceText } from '../filters/sentence.ts'
import { SaveSearch } from '../saved/save-search.tsx'
import { SiteUrlContext } from '../site-url-context.ts'
import { downloadText } from '../ui/download-text.ts'
import { TAKE_WORDS as WORDS } from './take-along-words.ts'

export interface TakeAlongProps {
  /** What the view was asked for. */
  readonly criteria: Criteria
  /** How many articles answer. */
  readonly total: number
  /** Its place in the page and the lines around it; by default those under the sentence of the timeline. */
  readonly className?: string
}

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading'; readonly loaded: number }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

function wordsOf(state: State, total: number): string {
  switch (state.kind) {
    case 'ready':
      return ''
    case 'loading':
      return WORDS.loading(state.loaded, total)
    case 'saved':
      return WORDS.saved(total, state.file)
    case 'cancelled':
      return WORDS.cancelled
    case 'failed':
      return state.message
    default:
      return state satisfies never
  }
}

/** Leads the reader here from the button, which a phone has in a menu: that closes then. Who types or chooses filters meanwhile stays there. */
const focusFirst = (heading: HTMLElement | null): void => {
  if (!(document.activeElement instanceof HTMLInputElement)) heading?.focus({ preventScroll: true })
}

export function TakeAlong({ criteria, total, className = 'order-3 basis-full border-y' }: TakeAlongProps) {
  const client = useQueryClient()
  const search = useSearchClient()
  const overview = useOverview()
  const { settings } = overview
  const base = use(SiteUrlContext)
  const [state, setState] = useState<State>({ kind: 'ready' })
  const running = useRef<AbortController | null>(null)
  const heading = useId()
  useEffect(() => () => running.current?.abort(), [])

  async function take(id: ViewFormId) {
    const work = new AbortController()
    running.current = work
    const { signal } = work
    setState({ kind: 'loading', loaded: 0 })
    try {
      const onProgress = (loaded: number) => setState({ kind: 'loading', loaded })
      const { asked, hits } = await searchHits({ search, overview, criteria }, { client, signal })
      const catalogue = await client.ensureQueryData(catalogueQuery)
      const cards = await loadView(client, hits, { signal, onProgress })
      const readAs = queryAsRead(asked.query, hits)
      const pieces = sentenceOf({
        criteria: asked,
        catalogue,
        overview,
        total: cards.length,
        readAs,
        hasWords: hits.reading !== null,
      })
      const name = sentenceText(pieces)
      const wholeAddressOf = (path: string) => new URL(addressOf(path), base ?? document.baseURI).href
      const exported = createExporter(catalogue, { settings, addressOf: wholeAddressOf, accessed: null })
      const { extension, mediaType, print } = VIEW_FORMS[id]
      const view = { name, address: wholeAddressOf(criteriaHref(criteria)), settings, articles: cards.map(exported) }
      const file = printFileName(`${settings.name} ${name}`, extension)
      downloadText({ name: file, mediaType, text: print(view) })
      setState({ kind: 'saved', file })
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', message: error instanceof Error ? error.message : WORDS.failed })
    }
  }

  const isLoading = state.kind === 'loading'
  return (
    <section className={`${className} border-rule py-3 text-ui print:hidden`} aria-labelledby={heading}>
      <h2 id={heading} ref={focusFirst} className="text-ui" tabIndex={-1}>
        {WORDS.heading(total)}
      </h2>
      <div className="flex flex-wrap items-center gap-x-6 max-md:gap-x-4">
        {VIEW_FORM_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="quiet max-md:min-h-11"
            aria-disabled={isLoading}
            onClick={() => {
              if (!isLoading) void take(id)
            }}
          >
            {VIEW_FORMS[id].label}
          </button>
        ))}
        {isLoading && (
          <>
            <progress max={total} value={state.loaded} aria-label={WORDS.progress} />
            <button type="button" className="quiet max-md:min-h-11" onClick={() => running.current?.abort()}>
              {WORDS.cancel}
            </button>
          </>
        )}
      </div>
      <p className="text-small text-ink-soft wrap-anywhere" role="status">
        {wordsOf(state, total)}
      </p>
      <SaveSearch criteria={criteria} />
    </section>
  )
}
