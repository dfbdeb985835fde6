// What this archive is, whose news it holds, how it came about, and how to use it.

import type { ReactNode } from 'react'
import { DATA_ROOT, MANIFEST_FILE } from '../../model/data-file.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { countArticles, inWords } from '../../publish/count-in-words.ts'
import { formatDay } from '../../publish/day-in-words.ts'

/** Searches that show what the search can do, each as a link to its results. */
const EXAMPLES = [
  { query: 'migrant workers', does: 'finds articles that have both words, or words that begin like them' },
  {
    query: 'migrnat wrokers',
    does: 'finds them too: a word that the archive lacks is read as the nearest ones, and the page says so',
  },
  { query: 'Catalin Tacu', does: 'finds Cătălin Ţacu: accents may be left out' },
  { query: '"social dialogue"', does: 'finds the words next to each other' },
  { query: 'safety -COVID', does: 'leaves out articles that have the second word' },
  { query: 'refugees OR migration', does: 'finds articles that have either word' },
  { query: 'title:training', does: 'looks in titles only; kicker: and summary: do the same for those' },
  {
    query: 'training before:2021',
    does: 'asks for a period too; before:, after: and date: take a year, a month or a day',
  },
  { query: 'place:Indonesia', does: 'asks for a place; theme: and format: do the same for those' },
] as const

/** Every key that does something, beside those of the browser itself. */
const KEYS = [
  { keys: ['/'], does: 'goes to the search, from anywhere on the timeline' },
  { keys: ['Esc'], does: 'empties the search box' },
  { keys: ['←', '→', 'Home', 'End'], does: 'go from bar to bar of the time strip, or move an end of the period' },
] as const

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section className="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

export function AboutPage() {
  const { settings, articles, seeds, first, last } = useOverview()
  const { name, publisher, publisherShort, rights, site } = settings
  return (
    <div className="index">
      <title>{pageTitle('About', name)}</title>
      <h1>About {name}</h1>
      <p className="lead">
        A reader for the news of the {publisher}: {countArticles(articles)}
        {first !== null && last !== null && ` from ${formatDay(first)} to ${formatDay(last)}`}, on a timeline that you
        can search, filter and link to.
      </p>
      <Section id="whose" title="Whose news this is">
        <p>
          Every text here is by the {publisher} ({publisherShort}). {rights} What {publisherShort} publishes today
          stands on <a href={site}>its own site</a>; {name} is no part of it and is not endorsed by it.
        </p>
      </Section>
      <Section id="compiled" title="How it was compiled">
        <p>
          {name} was made from {inWords(seeds)} captured {seeds === 1 ? 'listing' : 'listings'} of {publisherShort}{' '}
          news: titles, days and summaries as they were listed, not the full articles. A program read them line by line.
          What it could not read is not hidden: <a href="/sources/">Sources</a> accounts for every line, and each
          article shows the lines that it came from.
        </p>
        <p>
          Themes, formats and places are found from the words of each article, by fixed rules. An article’s page
          underlines the words that speak for each, so that you can judge for yourself.
        </p>
      </Section>
      <Section id="search" title="How to search">
        <dl className="pairs">
          {EXAMPLES.map(({ query, does }) => (
            <div key={query}>
              <dt>
                <a href={`/?${new URLSearchParams({ q: query }).toString()}`}>{query}</a>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="filter" title="How to filter">
        <p>
          Choose themes, formats, places and a period beside the timeline. Two values of one kind mean either; two kinds
          mean both. Each number says how many articles a choice would give. The sentence above the list says what is
          asked, and each of its parts takes itself off. Whatever you choose is in the address: copy it, and whoever
          opens it sees the same.
        </p>
      </Section>
      <Section id="cite" title="How to cite">
        <p>
          Each article has a permanent address and a citation ready to copy. Cite the {publisher} as the author, with
          the day of the article, and say that you read it in {name}.
        </p>
      </Section>
      <Section id="keys" title="Keys">
        <dl className="pairs">
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="data" title="Data">
        <p>
          The whole archive can be downloaded as JSON: <a href={DATA_ROOT + MANIFEST_FILE}>the manifest</a> describes it
          and names every other file.
        </p>
      </Section>
    </div>
  )
}
