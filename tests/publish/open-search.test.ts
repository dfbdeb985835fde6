import { expect, it } from 'vitest'
import { openSearchFile, openSearchLink } from '../../src/publish/open-search.ts'
import { anOverview } from '../support/a-catalogue.ts'

const overview = anOverview()

it('leads a search to the timeline of the site, by its full address', () => {
  const { path, content } = openSearchFile(overview, 'https://news.example/a&b/')
  expect(path).toBe('/opensearch.xml')
  expect(content).toContain('<Url type="text/html" template="https://news.example/a&amp;b/?q={searchTerms}" />')
  expect(content).toContain('<ShortName>Dateline</ShortName>')
})

it('keeps the short name short', () => {
  const settings = { ...overview.settings, name: 'Dateline of <news> and more' }
  expect(openSearchFile({ ...overview, settings }, 'https://news.example/').content).toContain(
    '<ShortName>Dateline of &lt;new</ShortName>'
  )
})

it('is named in a page', () => {
  expect(openSearchLink(overview, '/')).toBe(
    '<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title="Dateline" />\n'
  )
  expect(openSearchLink(overview, '/name/')).toContain(' href="/name/opensearch.xml" ')
})
