// What an article is filed under, each with the words that say so, and what else is known of it.

import type { ReactNode } from 'react'
import type { ArticleDetail } from '../../model/bundle.ts'
import type { SliceFacet } from '../../model/page-data.ts'
import { useOverview } from '../archive/queries.ts'
import { type FiledUnder, filingKey } from './filed-under.ts'
import { FilingView } from './filing-view.tsx'
import type { Lettered } from './letter-evidence.ts'
import { WORDS } from './words.tsx'

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

function Section({ heading, children }: SectionProps) {
  return (
    <section>
      <h2 className="section-title">{heading}</h2>
      {children}
    </section>
  )
}

export interface ArticleMarginProps {
  readonly article: ArticleDetail
  readonly filed: readonly FiledUnder[]
  readonly lettered: readonly Lettered[]
  /** The keys of the filings that the reader has opened. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (key: string, isOpen: boolean) => void
}

interface FilingsProps extends ArticleMarginProps {
  readonly facets: readonly SliceFacet[]
  /** What is said not to be found. */
  readonly ofWhat: keyof typeof WORDS.noneFound
}

/** What the article is filed under in some facets, or that no word says it. */
function Filings({ facets, ofWhat, filed, open, onToggle, ...shown }: FilingsProps) {
  const own = filed.filter(({ facet }) => facets.includes(facet))
  if (own.length === 0) return <p className="text-small text-ink-soft">{WORDS.noneFound[ofWhat]}</p>
  return (
    <ul>
      {own.map((each) => {
        const key = filingKey(each)
        return (
          <li key={key}>
            <FilingView {...shown} filed={each} isOpen={open.has(key)} onToggle={(isOpen) => onToggle(key, isOpen)} />
          </li>
        )
      })}
    </ul>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** What else is known of an article, as a list of names and values. */
function Record({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const { kicker, language, printedPlace, sightings, truncated } = article
  return (
    <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-2 gap-y-1">
      {kicker !== null && <Row name={WORDS.kicker}>{kicker}</Row>}
      {printedPlace !== null && <Row name={WORDS.printedPlace}>{printedPlace}</Row>}
      {language !== settings.language && <Row name={WORDS.language}>{WORDS.languageName(language)}</Row>}
      <Row name={WORDS.sightings}>{WORDS.times(sightings.length)}</Row>
      {truncated && <Row name={WORDS.text}>{WORDS.cutOff}</Row>}
    </dl>
  )
}

export function ArticleMargin(props: ArticleMarginProps) {
  const { article } = props
  return (
    <aside className="text-ui max-xl:mt-8 max-xl:border-t-2 max-xl:border-ink" aria-label={WORDS.margin}>
      <Section heading={WORDS.themes}>
        <Filings {...props} facets={['theme', 'flag']} ofWhat="theme" />
      </Section>
      {article.places.length > 0 && (
        <Section heading={WORDS.places(article.places.length)}>
          <Filings {...props} facets={['place']} ofWhat="place" />
        </Section>
      )}
      <Section heading={WORDS.format}>
        <Filings {...props} facets={['format']} ofWhat="format" />
      </Section>
      <Section heading={WORDS.record}>
        <Record article={article} />
      </Section>
    </aside>
  )
}
