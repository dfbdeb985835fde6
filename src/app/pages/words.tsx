// The words of the pages of text: about, sources, not found. What stands in place of any page has its words in ui/words.ts, for the first load.

import { namedPublisher } from '../../publish/named-publisher.ts'
import type { ReactNode } from 'react'
import { ARCHIVE_FILES } from '../../address/file-path.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../../model/data-file.ts'
import type { LineKind } from '../../model/account.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import type { Overview } from '../../model/bundle.ts'
import type { ExampleSubject, SearchExample } from '../../model/page-data.ts'
import type { Problem } from '../../model/problem.ts'
import type { SourceList, SourceSums } from '../../model/sources.ts'
import { countArticles, formatCount, inWords, joinWords } from '../../publish/count-in-words.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.ts'

/** What articles can be filed under: the archive may lack any. */
type Kind = 'theme' | 'place' | 'format'

/** What each example of a search does. `finds` is the word that it finds, as it is printed. */
const EXAMPLES: Readonly<Record<ExampleSubject, (finds: string, kinds: readonly Kind[]) => string>> = {
  words: () => 'finds articles that have both words, or words that begin like them',
  misspelled: () => 'finds them too: a word that the archive lacks is read as the nearest ones, and the page says so',
  accents: (finds) => `finds ${finds}: accents may be left out`,
  phrase: () => 'finds the words next to each other',
  without: () => 'leaves out articles that have the second word',
  either: () => 'finds articles that have either word',
  title: () => 'looks in titles only; kicker: and summary: do the same for those',
  period: () => 'asks for a period too; before:, after: and date: take a year, a month or a day',
  format: () => 'asks for a format and a month; a date may stand beside other words too: since 2021, 28 July 2021',
  place(_, kinds) {
    const others = kinds.filter((kind) => kind !== 'place').map((kind) => `${kind}:`)
    const verb = others.length === 1 ? 'does' : 'do'
    return `asks for a place${others.length === 0 ? '' : `; ${joinWords(others, 'and')} ${verb} the same for ${others.length === 1 ? 'that' : 'those'}`}`
  },
  themes: () => 'finds articles on either theme; without OR, those on both',
}

const KINDS_OF_FILING = ['theme', 'format', 'place'] as const satisfies readonly Kind[]

interface KindWords {
  readonly label: string
  readonly means: string
}

/** The kinds of lines in a listing. */
const KINDS: Readonly<Record<LineKind, KindWords>> = {
  heading: { label: 'Headings', means: 'the name of a page, a year or a month' },
  sideMatter: { label: 'Side matter', means: 'menus, notes and other text around the list' },
  entry: { label: 'Entries', means: 'the articles themselves' },
  separator: { label: 'Blank', means: 'empty lines between the others' },
  rejected: { label: 'Rejected', means: 'entries that could not become articles, shown below with the reason' },
}

/** `themes` */
const manyOf = (kinds: readonly Kind[]): string[] => kinds.map((kind) => `${kind}s`)

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const listOf = (nouns: string) => ({
  more: `Show more ${nouns}`,
  shown: (count: number, length: number) => `${formatCount(count)} of ${formatCount(length)} ${nouns} are shown.`,
})

type Lines = readonly [number, number]

const linesIn = (lines: Lines, seed: string) => `${CAPTURE_WORDS.lines(lines)} of ${seed}`

const listings = (count: number) => `${inWords(count)} captured ${count === 1 ? 'listing' : 'listings'}`

export const WORDS = {
  about: 'About',
  aboutHeading: (name: string) => `About ${name}`,
  /** What the articles of this archive are filed under. */
  filedUnder: ({ without = [] }: Overview) => KINDS_OF_FILING.filter((kind) => !without.includes(`/${kind}s/`)),
  aboutLead: ({ settings, articles, first, last }: Overview) =>
    `A reader for the news of ${namedPublisher(settings)}: ${countArticles(articles)}${
      first !== null && last !== null ? ` from ${formatDay(first)} to ${formatDay(last)}` : ''
    }, on a timeline that you can search, filter and link to.`,
  whoseTitle: 'Whose news this is',
  whose: ({ name, publisherShort, rights, site, ...named }: ArchiveSettings) => (
    <>
      {`Every text here is by ${namedPublisher(named)}${publisherShort === named.publisher ? '' : ` (${publisherShort})`}. ${rights} `}
      {site !== undefined && (
        <>
          {`What ${publisherShort} publishes today stands on `}
          <a href={site}>its own site</a>
          {'; '}
        </>
      )}
      {`${name} is no part of it and is not endorsed by it.`}
    </>
  ),
  compiledTitle: 'How it was compiled',
  compiled: ({ name, publisherShort }: ArchiveSettings, seeds: number) => (
    <>
      {`${name} was made from ${listings(seeds)} of ${publisherShort} news: titles, days and summaries as they were listed, not the full articles. A program read them line by line. What it could not read is not hidden: `}
      <a href={addressOf('/sources/')}>Sources</a> accounts for every line, and each article shows the lines that it
      came from.
    </>
  ),
  evidence: (kinds: readonly Kind[]) =>
    `${upperFirst(joinWords(manyOf(kinds), 'and'))} are found from the words of each article, by fixed rules. An article’s page shows the words that speak for each when you ask for them, so that you can judge for yourself.`,
  searchTitle: 'How to search',
  example: ({ shows, query, finds = query }: SearchExample, kinds: readonly Kind[]) => EXAMPLES[shows](finds, kinds),
  filterTitle: 'How to filter',
  filter(kinds: readonly Kind[]) {
    const several = manyOf(kinds.filter((kind) => kind !== 'format'))
    const both = several.length === 0 ? '' : `, and of ${joinWords(several, 'and')} you can ask for both`
    const meaning = kinds.length === 0 ? '' : ` Two values of one kind mean either${both}; two kinds mean both.`
    return `Choose ${joinWords([...manyOf(kinds), 'a period'], 'and')} beside the timeline.${meaning} Each number says how many articles a choice would give. The sentence above the list says what is asked, and each of its parts takes itself off. Whatever you choose is in the address: copy it, and whoever opens it sees the same.`
  },
  citeTitle: 'How to cite',
  cite: ({ name, ...named }: ArchiveSettings) =>
    `Each article has a permanent address and a citation ready to copy. Cite ${namedPublisher(named)} as the author, with the day of the article, and say that you read it in ${name}.`,
  keysTitle: 'Keys',
  keysOff: 'Keys that print a sign do nothing while you type, and can be switched off under “Display”.',
  dataTitle: 'Data',
  data: (
    <>
      The whole archive can be taken along as <a href={addressOf(ARCHIVE_FILES.json)}>JSON</a>, which{' '}
      <a href={addressOf(ARCHIVE_FILES.schema)}>a schema</a> describes, and as{' '}
      <a href={addressOf(ARCHIVE_FILES.csv)}>a table</a> (CSV, UTF-8). In the table an apostrophe stands before a text
      that a spreadsheet would take for a formula. Pages of other sites may read these files.
    </>
  ),
  markdown: (
    <>
      Each article stands at its address followed by <code>index.md</code> as Markdown too, and{' '}
      <a href={addressOf(ARCHIVE_FILES.llms)}>a short text</a> says what is where for programs that read. The reader
      itself loads its data in parts, which <a href={addressOf(DATA_ROOT + MANIFEST_FILE)}>the manifest</a> names; their
      form may change.
    </>
  ),
  followTitle: 'How to follow',
  follow: (feed: ReactNode, jsonFeed: ReactNode, kinds: readonly Kind[]) => (
    <>
      A feed reader shows what is new: give it the address of {feed} or of {jsonFeed}.{' '}
      {`Every ${joinWords([...kinds, 'year'], 'and')} has its own feeds, and its page names them. A feed lists the newest hundred articles.`}
    </>
  ),
  feed: 'the Atom feed',
  jsonFeed: 'the JSON Feed',

  notFound: 'Not found',
  notFoundHeading: 'There is no page at this address',
  notFoundLead:
    'The link may be mistyped or cut short. An article keeps its address for as long as the archive holds it, so one that was copied from here should work to the letter.',
  meant: (count: number) => (count === 1 ? 'Perhaps this article is meant' : 'Perhaps one of these is meant'),
  toTimeline: (articles: number) => `The timeline: ${countArticles(articles)}, newest first`,
  toSources: 'The sources: what the archive was compiled from',
  toAbout: 'About this archive',

  sources: 'Sources',
  sourcesLead: ({ name, ...named }: ArchiveSettings, { lengths, lines }: SourceSums) =>
    `${name} was compiled from ${listings(lengths.seeds)} of news by ${namedPublisher(named)}. Each of their ${formatCount(lines)} lines is in exactly one column of this table.`,
  account: 'Lines of each captured listing by kind, and the articles that it holds',
  listing: 'Listing',
  kinds: KINDS,
  allLines: 'All lines',
  items: 'Listed',
  itemsMean: 'what a listing, a feed or a saved page lists: each is an article or was rejected',
  articles: 'Articles',
  allSeeds: (count: number) => `All ${formatCount(count)} together`,
  sum: 'Total',
  /** How the articles that the listings hold add up to those of the archive. */
  articlesMean: (held: number, articles: number) =>
    held === articles
      ? `each of the ${countArticles(articles)} stands in one listing`
      : `the listings hold ${formatCount(held)}; those that stand in several are one article, which leaves ${formatCount(articles)}`,

  lists: {
    seeds: listOf('listings'),
    problems: listOf('problems'),
    rejects: listOf('rejected entries'),
    merges: listOf('articles'),
  } satisfies Record<SourceList, ReturnType<typeof listOf>>,
  loading: 'Loading …',
  problems: 'Problems',
  noProblem: 'None: every entry was read without a doubt.',
  problem: ({ severity, seed, line, column }: Problem) =>
    `${severity === 'error' ? 'Error' : 'Warning'}, ${seed}, line ${line}, column ${column}`,
  rejects: 'Rejected entries',
  noReject: 'None: every entry became an article.',
  reject: linesIn,
  merges: 'Captured more than once',
  noMerge: 'None: every article stands in one capture, once.',
  sighting: (lines: Lines, seed: string, isAsShown: boolean) =>
    isAsShown ? `${linesIn(lines, seed)}: as shown` : linesIn(lines, seed),
} as const
