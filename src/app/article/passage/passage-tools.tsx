// What can be done with a passage that the reader has selected: a link to it, and a quotation. It loads with the first selection. The tools stand in
// the row of the article's tools; on a phone, whose own menu covers what is above the selection, at the foot of the screen.

import { type RefObject, useEffect, useRef, useState } from 'react'
import { printPassageEnd } from '../../../address/passage-fragment.ts'
import type { ArticleDetail } from '../../../model/bundle.ts'
import { checksumOf } from '../../../model/find-passage.ts'
import { describePassage, type Passage } from '../../../model/passage.ts'
import { printQuotation } from '../../../publish/cite/quotation.ts'
import { useOverview } from '../../archive/queries.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { WORDS as ARTICLE_WORDS } from '../words.tsx'
import { elementOf, readSelectedPassage, textBefore } from './fields.ts'
import './passage.css'
import { WORDS } from './words.ts'

/** Names a passage among those of an article. */
const keyOf = ({ field, start, end }: Passage): string => `${field} ${start} ${end}`

/**
 * The passage that is selected; null for none. It stays while the reader goes to its tools and presses them, though a finger's tap, or Tab where the
 * caret is shown, takes the selection away: only a press or another key elsewhere ends it.
 */
function useSelectedPassage(article: ArticleDetail, tools: RefObject<HTMLElement | null>): Passage | null {
  const [passage, setPassage] = useState<Passage | null>(null)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const controller = new AbortController()
    const { signal } = controller
    function follow() {
      const selected = readSelectedPassage(article)
      if (selected !== null) setPassage((now) => (now && keyOf(now) === keyOf(selected) ? now : selected))
    }
    // The selection that this was loaded for, which may have grown meanwhile.
    follow()
    const isWithin = ({ target }: Event) => target instanceof Node && tools.current?.contains(target) === true
    function keep(event: Event) {
      if (isWithin(event) && event.target instanceof Element && event.target.closest('button')) event.preventDefault()
    }
    function endSoon(event: Event) {
      if (isWithin(event) || (event instanceof KeyboardEvent && /^(Tab|Shift)$/.test(event.key))) return
      clearTimeout(waiting)
      // A press within the selection takes it away only after the event.
      waiting = setTimeout(() => {
        if (readSelectedPassage(article) === null) setPassage(null)
      })
    }
    document.addEventListener('selectionchange', follow, { signal })
    // Pressing a button would take the selection away.
    document.addEventListener('mousedown', keep, { signal })
    document.addEventListener('pointerup', endSoon, { signal })
    document.addEventListener('keyup', endSoon, { signal })
    return () => {
      controller.abort()
      clearTimeout(waiting)
    }
  }, [article, tools])
  return passage
}

export interface PassageToolsProps {
  readonly article: ArticleDetail
  /** The whole URL of its page. */
  readonly address: string
}

export function PassageTools({ article, address }: PassageToolsProps) {
  const { settings } = useOverview()
  const tools = useRef<HTMLDivElement>(null)
  const passage = useSelectedPassage(article, tools)
  if (passage === null) return null
  const { field } = passage
  const text = article[field] ?? ''
  const words = text.slice(passage.start, passage.end)
  const { start, end } = describePassage(text, passage)
  const name = WORDS.named(start, end)

  function linkOf(selected: Passage): string {
    const element = elementOf(field)
    const directive = describePassage(text, selected, element === null ? '' : textBefore(element))
    return address + printPassageEnd({ field, directive, checksum: checksumOf(words) })
  }
  const quotationOf = (selected: Passage) =>
    printQuotation(words, `${ARTICLE_WORDS.citation(article, settings)} ${linkOf(selected)}`)

  return (
    // The keys are those of the passage: what was copied of another one is not said of this.
    <div key={keyOf(passage)} ref={tools} className="passage-tools" role="group" aria-label={WORDS.selected}>
      <CopyButton label={WORDS.copyLink} said={WORDS.linkCopied(name)} textOf={() => linkOf(passage)} />
      <CopyButton label={WORDS.copyQuotation} said={WORDS.quotationCopied(name)} textOf={() => quotationOf(passage)} />
    </div>
  )
}
