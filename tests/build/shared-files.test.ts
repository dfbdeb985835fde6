import { expect, it } from 'vitest'
import { printHeadersFile } from '../../src/build/security-headers.ts'
import { sharedHeaders } from '../../src/build/shared-files.ts'

it.each([
  ['/archive.json', 'application/json'],
  ['/archive.schema.json', 'application/schema+json'],
  ['/archive.csv', 'text/csv; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml'],
  ['/2021/feed.json', 'application/feed+json'],
  ['/themes/skills/feed.xml', 'application/atom+xml'],
  ['/2021/07/27/strong-labour-laws/index.md', 'text/markdown; charset=utf-8'],
])('lets other sites read %s, as %s', (path, type) => {
  expect(sharedHeaders(path)).toEqual({
    'Content-Type': type,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
})

it.each(['/', '/index.html', '/2021/index.html', '/data/manifest.json', '/a/b/c/feed.xml', '/archiveXjson'])(
  'says nothing of %s',
  (path) => {
    expect(sharedHeaders(path)).toEqual({})
  }
)

it('tells hosts the same', () => {
  expect(printHeadersFile('/')).toContain(
    '\n/:index/:value/feed.xml\n  Content-Type: application/atom+xml\n  Access-Control-Allow-Origin: *\n'
  )
})
