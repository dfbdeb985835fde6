// What this archive is, whose news it holds, how it was compiled, and how to use it.

import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { use } from 'react'
import { printFeedPath } from '../../address/feed-path.ts'
import { TIMELINE_PATH } from '../../address/page-path.ts'
import type { SearchExample } from '../../model/page-data.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { addressOf } from '../address-of.ts'
import { fetchDataJson } from '../archive/fetch-data.ts'
import { fromManifest, useOverview } from '../archive/queries.ts'
import { KeyList } from '../comfort/key-list.tsx'
import { SiteUrlContext } from '../site-url-context.ts'
import { KEPT_WORDS } from './kept-words.ts'
import { TextPage } from './text-page.tsx'
import { Pair, Paragraph, TextSection } from './text-section.tsx'
import { WORDS } from './words.tsx'

const examplesQuery = queryOptions({
  queryKey: PAGE_KEYS.examples,
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<readonly SearchExample[]>(files.examples)),
})

/** What the page of what is saved shows and removes. */
const ON_SAVED_PAGE: readonly string[] = ['saved', 'reads', 'pages'] satisfies (keyof typeof KEPT_WORDS.what)[]

export function AboutPage() {
  const overview = useOverview()
  const { settings, articles, seeds } = overview
  // As the foot of each page: feeds need the site's own address.
  const kinds = WORDS.filedUnder(overview)
  const { data: examples } = useSuspenseQuery(examplesQuery)
  const hasFeeds = use(SiteUrlContext) !== null && articles > 0
  return (
    <TextPage
      title={pageTitle(WORDS.about, settings.name)}
      heading={WORDS.aboutHeading(settings.name)}
      lead={WORDS.aboutLead(overview)}
    >
      <TextSection id="whose" title={WORDS.whoseTitle}>
        <Paragraph>{WORDS.whose(settings)}</Paragraph>
      </TextSection>
      <TextSection id="compiled" title={WORDS.compiledTitle}>
        <Paragraph>{WORDS.compiled(settings, seeds)}</Paragraph>
        {kinds.length > 0 && <Paragraph>{WORDS.evidence(kinds)}</Paragraph>}
      </TextSection>
      {examples.length > 0 && (
        <TextSection id="search" title={WORDS.searchTitle}>
          <dl className="text-ui">
            {examples.map((example) => (
              <Pair
                key={example.query}
                name={
                  <a href={addressOf(`/?${new URLSearchParams({ q: example.query }).toString()}`)}>{example.query}</a>
                }
              >
                {WORDS.example(example, kinds)}
              </Pair>
            ))}
          </dl>
        </TextSection>
      )}
      <TextSection id="filter" title={WORDS.filterTitle}>
        <Paragraph>{WORDS.filter(kinds)}</Paragraph>
      </TextSection>
      <TextSection id="cite" title={WORDS.citeTitle}>
        <Paragraph>{WORDS.cite(settings)}</Paragraph>
      </TextSection>
      {hasFeeds && (
        <TextSection id="follow" title={WORDS.followTitle}>
          <Paragraph>
            {WORDS.follow(
              <a href={addressOf(printFeedPath(TIMELINE_PATH, 'xml'))}>{WORDS.feed}</a>,
              <a href={addressOf(printFeedPath(TIMELINE_PATH, 'json'))}>{WORDS.jsonFeed}</a>,
              kinds
            )}
          </Paragraph>
        </TextSection>
      )}
      <TextSection id="keys" title={WORDS.keysTitle}>
        <Paragraph>{WORDS.keysOff}</Paragraph>
        <KeyList />
      </TextSection>
      <TextSection id="device" title={KEPT_WORDS.title}>
        <Paragraph>{KEPT_WORDS.nothingLeaves}</Paragraph>
        <Paragraph>{KEPT_WORDS.kept}</Paragraph>
        <dl className="text-ui">
          {Object.entries(KEPT_WORDS.what).map(([kind, { name, means }]) => (
            <Pair key={kind} name={ON_SAVED_PAGE.includes(kind) ? <a href={addressOf('/saved/')}>{name}</a> : name}>
              {means}
            </Pair>
          ))}
        </dl>
        <Paragraph>{KEPT_WORDS.removeAll}</Paragraph>
      </TextSection>
      <TextSection id="data" title={WORDS.dataTitle}>
        <Paragraph>{WORDS.data}</Paragraph>
        <Paragraph>{WORDS.markdown}</Paragraph>
      </TextSection>
    </TextPage>
  )
}
