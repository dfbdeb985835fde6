// What the archive was compiled from: where each line of each listing went, what was wrong with some, and which articles stand in several.

import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { LINE_KINDS } from '../../model/account.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { SEED_NAME } from '../../model/seed-name.ts'
import type { SeedRow } from '../../model/sources.ts'
import { useFirstSources, useOverview } from '../archive/queries.ts'
import { AccountTable, listsMore } from './account-table.tsx'
import { MergeList } from './merge-list.tsx'
import { MoreOfList } from './more-of-list.tsx'
import { ProblemList, RejectList } from './problem-list.tsx'
import { TextPage } from './text-page.tsx'
import { Pair, TextSection } from './text-section.tsx'
import { type GrowingList, useSourceList } from './use-source-list.ts'
import { WORDS } from './words.tsx'

/** The seeds: all, or the first ones and the one that the hash names (else it names a section of the page). Scrolls to that one: a browser does so only when it loads a page. */
function useSeeds(): GrowingList<SeedRow> {
  const { hash } = useLocation()
  const name = decoded(hash.slice(1))
  const list = useSourceList('seeds', SEED_NAME.test(name) ? ({ seed }) => seed === name : undefined)
  const isShown = list.items.some(({ seed }) => seed === name)
  useEffect(() => {
    if (isShown) document.getElementById(name)?.scrollIntoView({ block: 'center' })
  }, [name, isShown])
  return list
}

/** The decoded text; empty where it can't be decoded, since an address may hold any text. */
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
    <TextPage
      title={pageTitle(WORDS.sources, settings.name)}
      heading={WORDS.sources}
      lead={WORDS.sourcesLead(settings, sums)}
    >
      <AccountTable seeds={seeds.items} sums={sums} />
      <MoreOfList list={seeds} name="seeds" />
      <dl className="mt-4 text-ui">
        {LINE_KINDS.map((kind) => (
          <Pair key={kind} name={WORDS.kinds[kind].label}>
            {WORDS.kinds[kind].means}
          </Pair>
        ))}
        {listsMore(sums) && <Pair name={WORDS.items}>{WORDS.itemsMean}</Pair>}
        <Pair name={WORDS.articles}>{WORDS.articlesMean(sums.articles, articles)}</Pair>
      </dl>
      <TextSection id="problems" title={WORDS.problems}>
        <ProblemList list={problems} />
      </TextSection>
      <TextSection id="rejects" title={WORDS.rejects}>
        <RejectList list={rejects} />
      </TextSection>
      <TextSection id="merges" title={WORDS.merges}>
        <MergeList list={merges} />
      </TextSection>
    </TextPage>
  )
}
