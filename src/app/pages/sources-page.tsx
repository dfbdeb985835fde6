// What the archive was compiled from, accounted for line by line: nothing of a captured listing is dropped in silence.

import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { LINE_KINDS } from '../../model/account.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useOverview, useSources } from '../archive/queries.ts'
import { countArticles, formatCount, inWords } from '../ui/count-words.ts'
import { AccountTable, KIND_WORDS } from './account-table.tsx'
import { ProblemList, RejectList } from './problem-list.tsx'

/** Brings the listing into sight that the address names: a browser does so for its own links only. */
function useNamedListing() {
  const { hash } = useLocation()
  useEffect(() => {
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' })
  }, [hash])
}

export function SourcesPage() {
  const { settings, articles } = useOverview()
  const { account, problems } = useSources()
  const lines = account.reduce((sum, seed) => sum + seed.lines, 0)
  const attested = account.reduce((sum, seed) => sum + seed.articles, 0)
  useNamedListing()
  return (
    <div className="index">
      <title>{pageTitle('Sources', settings.name)}</title>
      <h1>Sources</h1>
      <p className="lead">
        {settings.name} was compiled from {inWords(account.length)} captured{' '}
        {account.length === 1 ? 'listing' : 'listings'} of news by the {settings.publisher}. Each of their{' '}
        {formatCount(lines)} lines is in exactly one column of this table.
      </p>
      <AccountTable account={account} />
      <dl className="pairs">
        {LINE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{KIND_WORDS[kind].label}</dt>
            <dd>{KIND_WORDS[kind].means}</dd>
          </div>
        ))}
        <div>
          <dt>Articles</dt>
          <dd>
            {attested === articles
              ? `each of the ${countArticles(articles)} stands in one listing`
              : `the listings hold ${formatCount(attested)}; those that stand in several are one article, which leaves ${formatCount(articles)}`}
          </dd>
        </div>
      </dl>
      <section className="prose" aria-labelledby="problems">
        <h2 id="problems">Problems</h2>
        <ProblemList problems={problems} />
      </section>
      <section className="prose" aria-labelledby="rejects">
        <h2 id="rejects">Rejected entries</h2>
        <RejectList account={account} />
      </section>
    </div>
  )
}
