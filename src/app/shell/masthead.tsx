// The head of every page: the archive's name, the pages, whose news it is, and the search. On a phone, pages that have no room stand behind "More".

import { useLocation } from 'react-router'
import type { Overview } from '../../model/bundle.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { Comfort, DisplayButton, usePressed } from '../comfort/comfort.tsx'
import { SearchBox } from '../search-box/search-box.tsx'
import { More } from '../ui/more.tsx'
import { WORDS } from './words.tsx'

interface PageInNav {
  readonly path: string
  readonly label: string
}

/** The pages that the masthead names on every screen, in their order. A new page is one row. */
export const PAGES_IN_NAV = [
  { path: '/', label: WORDS.timeline },
  { path: '/themes/', label: WORDS.themes },
  { path: '/places/', label: WORDS.places },
  { path: '/formats/', label: WORDS.formats },
] as const satisfies readonly PageInNav[]

/** Those that a phone shows behind "More". */
export const MORE_PAGES = [
  { path: '/saved/', label: WORDS.saved },
  { path: '/sources/', label: WORDS.sources },
  { path: '/about/', label: WORDS.about },
] as const satisfies readonly PageInNav[]

function PageLinks({ pages }: { readonly pages: readonly PageInNav[] }) {
  const { pathname } = useLocation()
  return pages.map(({ path, label }) => (
    <li key={path}>
      <a href={addressOf(path)} aria-current={pathname === path || `${pathname}/` === path ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ))
}

export function Masthead({ settings, articles, seeds, first, last, without }: Overview) {
  const { pathname } = useLocation()
  const [pressed, press] = usePressed()
  return (
    <header>
      <div className="masthead">
        <a href={addressOf('/')}>{settings.name}</a>
        <p>{WORDS.copyInShort(settings.publisherShort)}</p>
        <nav aria-label={WORDS.pages}>
          <ul>
            <PageLinks pages={PAGES_IN_NAV.filter(({ path }) => !without?.includes(path))} />
            <li className="relative md:contents">
              {/* Closed again on the page that a link within leads to. */}
              <More key={pathname} label={WORDS.more}>
                <ul className="max-md:script:block! md:contents">
                  <PageLinks pages={MORE_PAGES} />
                  <li>
                    <DisplayButton press={press} />
                  </li>
                </ul>
              </More>
            </li>
          </ul>
        </nav>
      </div>
      <p className="folio">
        <span>{WORDS.newsOf(settings)}</span>
        {first !== null && last !== null && <span>{WORDS.span(formatDay(first), formatDay(last))}</span>}
        <span className="max-lg:hidden">{WORDS.holds(articles, seeds)}</span>
      </p>
      <SearchBox />
      <Comfort pressed={pressed} />
    </header>
  )
}
