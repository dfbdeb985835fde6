// Stands at an address without a page: what that may mean, a search, and ways on. It needs no data but the overview.

import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { TextPage } from './text-page.tsx'
import { WORDS } from './words.tsx'

const SEARCH =
  'mt-6 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 border-b border-rule-firm focus-within:-mb-px focus-within:border-b-2 focus-within:border-accent max-md:mt-3'
const INPUT =
  'w-full min-w-0 appearance-none font-serif text-lede/10 placeholder:text-ink-soft placeholder:italic focus:outline-none max-md:leading-11'

export function NotFoundPage() {
  const { settings, articles } = useOverview()
  return (
    <TextPage
      title={pageTitle(WORDS.notFound, settings.name)}
      heading={WORDS.notFoundHeading}
      lead={WORDS.notFoundLead}
    >
      <form className={`needs-script print:hidden ${SEARCH}`} role="search" action="/">
        <label className="text-ui font-semibold" htmlFor="find">
          {WORDS.search}
        </label>
        <input
          id="find"
          className={INPUT}
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          placeholder={WORDS.searchHint}
        />
      </form>
      <ul className="mt-8 flex flex-col items-start gap-2">
        <li>
          <a href="/">{WORDS.toTimeline(articles)}</a>
        </li>
        <li>
          <a href="/sources/">{WORDS.toSources}</a>
        </li>
        <li>
          <a href="/about/">{WORDS.toAbout}</a>
        </li>
      </ul>
    </TextPage>
  )
}
