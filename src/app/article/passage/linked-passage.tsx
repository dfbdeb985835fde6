// The passage that the address names: it is marked, brought into view when the reader arrives, and if its words have changed since the link was made,
// the page says so. It loads with such an address. A translated page, and a browser without custom highlights, get a frame around the paragraph.

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { parsePassageFragment, type PassageLink } from '../../../address/passage-fragment.ts'
import type { TextRange } from '../../../model/article.ts'
import type { ArticleDetail } from '../../../model/bundle.ts'
import { findPassage } from '../../../model/find-passage.ts'
import { entryKey, findScrollPosition } from '../../scroll/scroll-position.ts'
import { elementOf, pageRange, shows } from './fields.ts'
import './passage.css'
import { WORDS } from './words.ts'

/** The name of the highlight in the styles. */
const HIGHLIGHT = 'passage'

/** What the head of the window keeps free, in CSS pixels: `scroll-padding-top` of the page. */
const HEAD = 64

/** Brings a passage to the middle of the window, or its beginning to the top where it is higher than that; leaves it where it is in view. */
function bringIntoView(passage: Range | Element): void {
  const { top, bottom, height } = passage.getBoundingClientRect()
  if (top >= HEAD && bottom <= window.innerHeight) return
  window.scrollBy({ top: top - Math.max(HEAD, (window.innerHeight - height) / 2), behavior: 'instant' })
}

/** Marks a passage: a range by the highlight, a whole element by a frame. Returns a function that takes the mark away. */
function mark(passage: Range | HTMLElement): () => void {
  if (passage instanceof Range) {
    CSS.highlights.set(HIGHLIGHT, new Highlight(passage))
    return () => CSS.highlights.delete(HIGHLIGHT)
  }
  passage.toggleAttribute('data-passage', true)
  return () => passage.removeAttribute('data-passage')
}

/** What of the page is marked for a range of a field: the range itself, or the paragraph where that can't be. */
function markedPart(article: ArticleDetail, { field }: PassageLink, range: TextRange): Range | HTMLElement | null {
  const element = elementOf(field)
  if (element === null || !('highlights' in CSS) || !shows(element, article[field])) return element
  return pageRange(element, range)
}

interface MarkedPassageProps {
  readonly article: ArticleDetail
  readonly link: PassageLink
}

function MarkedPassage({ article, link }: MarkedPassageProps) {
  const location = useLocation()
  const type = useNavigationType()
  const found = useMemo(() => findPassage(article[link.field] ?? '', link), [article, link])
  const [isSaid, setIsSaid] = useState(false)
  const hasArrived = useRef(false)
  const arrive = useEffectEvent((part: Range | Element) => {
    // Back, Forward and a reload lead to where the reader was.
    const isNew = type !== NavigationType.Pop || findScrollPosition(entryKey(location)) === null
    if (isNew && !hasArrived.current) bringIntoView(part)
    hasArrived.current = true
  })

  useEffect(() => {
    const part = found.range && markedPart(article, link, found.range)
    const unmark = part && mark(part)
    if (part) arrive(part)
    // Screen readers hear what comes into a region that is there already.
    const timer = setTimeout(() => setIsSaid(true))
    return () => {
      unmark?.()
      clearTimeout(timer)
    }
  }, [article, link, found])

  const isSame = found.kind === 'same'
  const words = isSame ? WORDS.marked(link.field) : WORDS.changed(found.range !== null)
  return (
    <p className={isSame ? 'sr-only' : 'passage-note'} role="status">
      {isSaid ? words : ''}
    </p>
  )
}

export function LinkedPassage({ article }: Pick<MarkedPassageProps, 'article'>) {
  const { key, hash } = useLocation()
  const link = useMemo(() => parsePassageFragment(hash), [hash])
  // The key starts each address afresh, so that a link to the passage that is marked already brings it into view again.
  return link && <MarkedPassage key={key + hash} article={article} link={link} />
}
