// Stands at an address without a page: what that may mean, a search, and ways on. It needs no data but the overview.

import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { TextPage } from './text-page.tsx'
import { WORDS } from './words.tsx'

export function NotFoundPage() {
  const { settings, articles } = useOverview()
  return (
    <TextPage
      title={pageTitle(WORDS.notFound, settings.name)}
      heading={WORDS.notFoundHeading}
      lead={WORDS.notFoundLead}
    >
      <form className="search-form needs-script" role="search" action="/">
        <label className="text-ui font-semibold" htmlFor="find">
          {WORDS.search}
        </label>
        <input
          id="find"
          className="search-field"
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
