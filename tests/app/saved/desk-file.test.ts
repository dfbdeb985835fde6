import { describe, expect, it } from 'vitest'
import { parseDeskFile } from '../../../src/app/saved/desk-file.ts'

const OWNER = { archive: 'Dateline', address: 'https://news.example/' }

const ARTICLE = { path: '/2021/07/27/a-title/', day: '2021-07-27', title: 'A title', language: 'en' }
const SAVED = { ...ARTICLE, saved: '2026-11-28T15:50:00.000Z' }
const READ = { ...ARTICLE, read: '2026-11-28T15:50:00.000Z', where: 40, list: '/?q=wages' }
const SEARCH = {
  address: '/?q=wages',
  saved: '2026-11-28T15:50:00.000Z',
  looked: '2026-11-28T15:50:00.000Z',
  counts: { '2021-07': 3 },
}

const file = (differences: object = {}) =>
  JSON.stringify({
    format: 'dateline-desk',
    version: 1,
    ...OWNER,
    articles: [SAVED],
    reads: [READ],
    searches: [SEARCH],
    ...differences,
  })

describe('the file of a desk', () => {
  it('is taken as a whole', () => {
    const desk = { articles: [SAVED], reads: [READ], searches: [SEARCH] }
    expect(parseDeskFile(file(), OWNER)).toEqual({ kind: 'desk', desk })
  })

  it.each([
    ['a renamed archive', { archive: 'Other name' }],
    ['an archive that moved', { address: 'https://elsewhere.example/' }],
    ['what it does not know', { more: 1, articles: [{ ...SAVED, note: 'x' }] }],
  ])('is taken of %s', (_, differences) => {
    expect(parseDeskFile(file(differences), OWNER).kind).toBe('desk')
  })

  it('of another archive is foreign, and says which that is', () => {
    const foreign = { archive: 'Weather', address: 'https://weather.example/' }
    expect(parseDeskFile(file(foreign), OWNER)).toEqual({ kind: 'foreign', archive: 'Weather' })
  })

  it('of a later version is newer, whatever is in it', () => {
    expect(parseDeskFile(file({ version: 2, articles: 'elsewhere' }), OWNER)).toEqual({ kind: 'newer' })
  })

  it.each([
    ['no format', { format: undefined }],
    ['another format', { format: 'bookmarks' }],
    ['no version', { version: '1' }],
    ['no list of articles', { articles: {} }],
    ['an article that is no object', { articles: [SAVED, 'x'] }],
    ['a path of another page', { articles: [{ ...SAVED, path: '/about/' }] }],
    ['an impossible day', { articles: [{ ...SAVED, day: '2021-02-30' }] }],
    ['no title', { articles: [{ ...SAVED, title: null }] }],
    ['a moment that is none', { articles: [{ ...SAVED, saved: 'yesterday' }] }],
    ['a negative place', { reads: [{ ...READ, where: -1 }] }],
    ['a list on another host', { reads: [{ ...READ, list: '//evil.example/' }] }],
    ['an address with a scheme', { searches: [{ ...SEARCH, address: 'javascript:alert(1)' }] }],
    ['a count of no month', { searches: [{ ...SEARCH, counts: { '2021': 3 } }] }],
    ['a count that is no number', { searches: [{ ...SEARCH, counts: { '2021-07': '3' } }] }],
  ])('with %s is damaged', (_, differences) => {
    expect(parseDeskFile(file(differences), OWNER)).toEqual({ kind: 'damaged' })
  })
})
