// What stands at an address without a page: what that may mean, a search, and ways on. It needs no data but the overview.

import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { countArticles } from '../../publish/count-in-words.ts'

export function NotFoundPage() {
  const { settings, articles } = useOverview()
  return (
    <div className="index">
      <title>{pageTitle('Not found', settings.name)}</title>
      <h1>There is no page at this address</h1>
      <p className="lead">
        The link may be mistyped or cut short. An article keeps its address for as long as the archive holds it, so one
        that was copied from here should work to the letter.
      </p>
      <form className="search needs-script" role="search" action="/">
        <label htmlFor="find">Search</label>
        <input
          id="find"
          type="search"
          name="q"
          autoComplete="off"
          spellCheck={false}
          placeholder="a word, a name, a phrase"
        />
      </form>
      <ul className="ways">
        <li>
          <a href="/">The timeline: {countArticles(articles)}, newest first</a>
        </li>
        <li>
          <a href="/sources/">The sources: what the archive was compiled from</a>
        </li>
        <li>
          <a href="/about/">About this archive</a>
        </li>
      </ul>
    </div>
  )
}
