import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadView } from '../../../src/app/archive/load-view.ts'
import { makeCard } from '../../../src/build/card.ts'
import { makeCatalogue } from '../../../src/build/catalogue.ts'
import { readSources } from '../../../src/build/read-sources.ts'
import { PROJECT_SEEDS } from '../../../src/cli/project.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { NO_CRITERIA, SORTS } from '../../../src/model/criteria.ts'
import { parseCsv } from '../../../src/publish/csv.ts'
import { PAGE_KEYS } from '../../../src/publish/page.ts'
import { createExporter } from '../../../src/publish/view/exported-view.ts'
import { VIEW_FORMS } from '../../../src/publish/view/forms.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { arbitraryCriteria } from '../../support/arbitrary-criteria.ts'

const { archive } = compile(await readSources(PROJECT_SEEDS))
const { articles, settings } = archive
const engine = createEngine(buildColumns(archive), buildIndex(archive))
const client = new QueryClient()
client.setQueryData(PAGE_KEYS.firstCards, articles.map(makeCard))
const addressOf = (path: string) => `https://news.example${path}`
const exported = createExporter(makeCatalogue(archive), { settings, addressOf, accessed: null })

const queries = fc.constantFrom('', 'work', 'women OR migrant', 'labour -covid', 'theme:skills', 'migratoin', 'zzz')
/** Half of them choose nothing, so that many articles answer. */
const states = fc
  .tuple(arbitraryCriteria(queries), fc.boolean(), fc.option(fc.constantFrom(...SORTS)))
  .map(([criteria, isWide, sort]) => (isWide ? { ...NO_CRITERIA, query: criteria.query, sort } : criteria))
const matches = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found]) => found)

it('takes along exactly the articles of the view, in its order, in each form', async () => {
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(states, async (criteria) => {
      const hits = engine.search(criteria)
      const ordinals = hits.ordinals === null ? articles.map((_, ordinal) => ordinal) : [...hits.ordinals]
      const expected = ordinals.map((ordinal) => addressOf(articles[ordinal]?.path ?? ''))
      const reports: number[] = []
      const onProgress = (loaded: number) => reports.push(loaded)
      const cards = await loadView(client, hits, { signal: new AbortController().signal, onProgress })
      const view = { name: 'A view', address: addressOf('/'), settings, articles: cards.map(exported) }
      const { csv, json, ris, bibtex, markdown } = VIEW_FORMS
      expect(
        parseCsv(csv.print(view))
          ?.slice(1)
          .map((record) => record.at(-1))
      ).toEqual(expected)
      const parsed = JSON.parse(json.print(view)) as { articles: { address: string }[] }
      expect(parsed.articles.map(({ address }) => address)).toEqual(expected)
      expect(matches(ris.print(view), /^UR {2}- (.*?)\r$/gm)).toEqual(expected)
      expect(matches(bibtex.print(view), /^ {2}url = \{(.*)\},$/gm)).toEqual(expected)
      expect(matches(markdown.print(view), /^## .*\(<(.*)>\)$/gm)).toEqual(expected)
      expect(reports.at(-1) ?? 0).toBe(hits.total)
      seen.add(hits.total)
    }),
    { numRuns: 200 }
  )
  // The states differ: some have nothing, one has all.
  expect(seen.size).toBeGreaterThan(5)
  expect(seen).toContain(articles.length)
})

it('stops when it is cancelled', async () => {
  const work = new AbortController()
  work.abort()
  const hits = { total: articles.length, ordinals: null, uncorrected: articles.length, reading: null, unknown: [] }
  await expect(loadView(client, hits, { signal: work.signal, onProgress: () => {} })).rejects.toThrow(/abort/i)
})
