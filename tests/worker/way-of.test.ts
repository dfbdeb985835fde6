import { expect, it } from 'vitest'
import { wayOf } from '../../src/worker/way-of.ts'

const GET = { method: 'GET', mode: 'cors', cache: 'default' }
const NAVIGATE = { ...GET, mode: 'navigate' }

it.each(['/', '/2021/07/', '/2021/07', '/2021/07/27/strong-labour-laws/', '/nowhere'])('opens %s as a page', (path) => {
  expect(wayOf({ ...NAVIGATE, path })).toBe('page')
})

it.each(['/archive.json', '/feed.xml', '/2021/feed.json', '/2021/07/27/strong-labour-laws/index.md', '/sw.js'])(
  'leaves %s to the browser, opened or asked for',
  (path) => {
    expect(wayOf({ ...NAVIGATE, path })).toBeNull()
    expect(wayOf({ ...GET, path })).toBeNull()
  }
)

it('takes what has a hash in its name from a cache, and the manifest from the network first', () => {
  for (const path of [
    '/assets/index-A1b2C3d4.js',
    '/data/cards/2021-07.5e884898da28/3.json',
    '/data/search/index.5e884898da28.json',
  ])
    expect(wayOf({ ...GET, path })).toBe('hashed')
  expect(wayOf({ ...GET, cache: 'no-cache', path: '/data/manifest.json' })).toBe('manifest')
})

it('leaves alone what is outside of the site, what is sent, and what a page keeps by itself', () => {
  expect(wayOf({ ...NAVIGATE, path: null })).toBeNull()
  expect(wayOf({ ...GET, method: 'POST', path: '/data/manifest.json' })).toBeNull()
  expect(wayOf({ ...GET, cache: 'no-store', path: '/data/search/index.5e884898da28.json' })).toBeNull()
})
