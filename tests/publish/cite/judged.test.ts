import { Cite } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { detailsOf } from '../../../src/build/article-detail.ts'
import { readSources } from '../../../src/build/read-sources.ts'
import { PROJECT_SEEDS } from '../../../src/cli/project.ts'
import { compile } from '../../../src/compiler/compile.ts'
import type { Day } from '../../../src/model/day.ts'
import { printBibtex } from '../../../src/publish/cite/bibtex.ts'
import { type Citation, citationOf, keywordsOf, noteOf, partsOf } from '../../../src/publish/cite/citation.ts'
import { printCslJson } from '../../../src/publish/cite/csl-json.ts'
import { printRis } from '../../../src/publish/cite/ris.ts'

await Promise.all([
  import('@citation-js/plugin-bibtex'),
  import('@citation-js/plugin-csl'),
  import('@citation-js/plugin-ris'),
])

const compiled = compile(await readSources(PROJECT_SEEDS))
const detailOf = detailsOf(compiled)
const context = {
  settings: compiled.archive.settings,
  addressOf: (path: string) => `https://news.example${path}`,
  accessed: '2026-11-28' as Day,
}
const articles = [...compiled.archive.articles.keys()].map(detailOf)
const citations = articles.map((article) => citationOf(article, keywordsOf(article), context))
const [first] = citations
if (first === undefined) throw new Error('The seeds have no article.')

/** Signs that one format or another takes for its own. */
const hard: Citation = {
  ...first,
  id: 'hard',
  title: 'Café “ça” — 50% of €8 {million} & #1_a\\b ~c^d $5 <b>x</b> "so"',
  abstract: 'Țacu’s 100 % {braces} & “quotes” \\ % $ # _ ~ ^',
  keywords: ['Labour law, and inspection', 'R&D'],
  dayEnd: '2021-08-02' as Day,
  language: 'xx',
}
const all = [...citations, hard]

const date = (...days: readonly Day[]) => ({ 'date-parts': days.map(partsOf) })
const days = ({ day, dayEnd }: Citation) => (dayEnd === null ? date(day) : date(day, dayEnd))
const BABEL: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
}

const common = (citation: Citation) => ({
  type: 'webpage',
  title: citation.title,
  publisher: citation.publisher,
  URL: citation.address,
  abstract: citation.abstract ?? undefined,
  accessed: date('2026-11-28' as Day),
})
const pick = (item: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, item[key]]))

function expectRead(text: string, expected: readonly Readonly<Record<string, unknown>>[]) {
  const { data } = new Cite(text)
  expect(data.map((item, index) => pick(item, Object.keys(expected[index] ?? {})))).toEqual(expected)
}

describe('citations of all articles of the seeds, and of one with every sign that a format takes for its own', () => {
  it('are read from CSL-JSON with nothing lost', () => {
    expectRead(
      printCslJson(all),
      all.map((citation) => ({
        ...common(citation),
        id: citation.id,
        author: [{ literal: citation.publisher }],
        issued: days(citation),
        language: citation.language,
        keyword: citation.keywords.length === 0 ? undefined : citation.keywords.join(', '),
        note: noteOf(citation),
      }))
    )
  })

  it('are read from RIS with nothing lost: the end of a range of days is in the note', () => {
    expectRead(
      printRis(all),
      all.map((citation) => ({
        ...common(citation),
        // The judge reads no access date of a web page from Y2.
        accessed: undefined,
        id: citation.id,
        issued: date(citation.day),
        language: citation.language,
        keyword: citation.keywords.length === 0 ? undefined : citation.keywords.join(','),
        note: noteOf(citation, true),
      }))
    )
  })

  it('are read from biblatex with nothing lost', () => {
    expectRead(
      printBibtex(all),
      all.map((citation) => ({
        ...common(citation),
        'citation-key': citation.id,
        issued: days(citation),
        language: BABEL[citation.language] ?? citation.language,
        keyword: citation.keywords.length === 0 ? undefined : citation.keywords.join(','),
        note: noteOf(citation),
      }))
    )
  })

  it('say in RIS the day on which they were read, for those programs that know it', () => {
    expect(printRis([first])).toContain('\r\nY2  - 2026/11/28/\r\n')
    expect(printRis([{ ...first, accessed: null }])).not.toContain('Y2')
  })

  it('have ids of their own', () => {
    expect(citations.length).toBeGreaterThan(50)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })
})
