// What the archive was compiled from, accounted for line by line: nothing of a captured listing is dropped in silence.

import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { LINE_KINDS } from '../../model/account.ts'
import { pageTitle } from '../../publish/page-title.ts'
import type { SeedRow } from '../../model/sources.ts'
import { useFirstSources, useOverview } from '../archive/queries.ts'
import { countArticles, formatCount, inWords } from '../../publish/count-in-words.ts'
import { AccountTable, KIND_WORDS } from './account-table.tsx'
import { MergeList } from './merge-list.tsx'
import { MoreOfList } from './more-of-list.tsx'
import { ProblemList, RejectList } from './problem-list.tsx'
import { type GrowingList, useSourceList } from './use-source-list.ts'

/** All seeds, or the first and the one that the address names: that is brought into sight, as a browser does for its own links only. */
function useSeeds(): GrowingList<SeedRow> {
  const { hash } = useLocation()
  const name = decoded(hash.slice(1))
  const list = useSourceList('seeds', name.endsWith('.txt') ? ({ seed }) => seed === name : undefined)
  const isShown = list.items.some(({ seed }) => seed === name)
  useEffect(() => {
    if (isShown) document.getElementById(name)?.scrollIntoView({ block: 'center' })
  }, [name, isShown])
  return list
}

/** An address may hold any text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

export function SourcesPage() {
  const { settings, articles } = useOverview()
  const { sums } = useFirstSources()
  const seeds = useSeeds()
  const problems = useSourceList('problems')
  const rejects = useSourceList('rejects')
  const merges = useSourceList('merges')
  return (
    <div className="index">
      <title>{pageTitle('Sources', settings.name)}</title>
      <h1>Sources</h1>
      <p className="lead">
        {settings.name} was compiled from {inWords(sums.lengths.seeds)} captured{' '}
        {sums.lengths.seeds === 1 ? 'listing' : 'listings'} of news by the {settings.publisher}. Each of their{' '}
        {formatCount(sums.lines)} lines is in exactly one column of this table.
      </p>
      <AccountTable seeds={seeds.items} sums={sums} />
      <MoreOfList list={seeds} noun="listings" />
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
            {sums.articles === articles
              ? `each of the ${countArticles(articles)} stands in one listing`
              : `the listings hold ${formatCount(sums.articles)}; those that stand in several are one article, which leaves ${formatCount(articles)}`}
          </dd>
        </div>
      </dl>
      <section className="prose" aria-labelledby="problems">
        <h2 id="problems">Problems</h2>
        <ProblemList list={problems} />
      </section>
      <section className="prose" aria-labelledby="rejects">
        <h2 id="rejects">Rejected entries</h2>
        <RejectList list={rejects} />
      </section>
      <section className="prose" aria-labelledby="merges">
        <h2 id="merges">Seen more than once</h2>
        <MergeList list={merges} />
      </section>
    </div>
  )
}
