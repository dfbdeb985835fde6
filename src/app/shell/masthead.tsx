// The head of every page: the archive's name, the pages, whose news it is, and the search. On a phone, pages that have no room stand behind "More".

import { namedPublisher } from '../../publish/named-publisher.ts'
import { useLocation } from 'react-router'
import type { Overview } from '../../model/bundle.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
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
  { path: '/sources/', label: WORDS.sources },
  { path: '/about/', label: WORDS.about },
] as const satisfies readonly PageInNav[]

interface PageLinksProps {
  readonly pages: readonly PageInNav[]
  /** The paths of those that the site has not. */
  readonly without?: readonly string[] | undefined
}

function PageLinks({ pages, without }: PageLinksProps) {
  const { pathname } = useLocation()
  return pages.map(
    ({ path, label }) =>
      !without?.includes(path) && (
        <li key={path}>
          <a href={addressOf(path)} aria-current={pathname === path || `${pathname}/` === path ? 'page' : undefined}>
            {label}
          </a>
        </li>
      )
  )
}

export function Masthead({ settings, articles, seeds, first, last, without }: Overview) {
  const { pathname } = useLocation()
  return (
    <header>
      <div className="masthead">
        <a href={addressOf('/')}>{settings.name}</a>
        <p>{WORDS.copyInShort(settings.publisherShort)}</p>
        <nav aria-label={WORDS.pages}>
          <ul>
            <PageLinks pages={PAGES_IN_NAV} without={without} />
            <li className="relative md:contents">
              {/* Closed again on the page that a link within leads to. */}
              <More key={pathname} label={WORDS.more}>
                <ul className="max-md:script:block! md:contents">
                  <PageLinks pages={MORE_PAGES} />
                </ul>
              </More>
            </li>
          </ul>
        </nav>
      </div>
      <p className="folio">
        <span>{WORDS.newsOf(namedPublisher(settings))}</span>
        {first !== null && last !== null && <span>{WORDS.span(formatDay(first), formatDay(last))}</span>}
        <span className="max-lg:hidden">{WORDS.holds(articles, seeds)}</span>
      </p>
      <SearchBox />
    </header>
  )
}
