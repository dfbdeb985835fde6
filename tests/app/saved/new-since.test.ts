import { describe, expect, it } from 'vitest'
import { countNew, countView, totalOf } from '../../../src/app/saved/new-since.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { makeOverview } from '../../../src/build/bundle.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { onlyValue } from '../../../src/model/edit-criteria.ts'
import type { Article } from '../../../src/model/article.ts'
import { anArticle, archiveOf } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'

const FIRST = [
  anArticle({ day: '2021-07-28', title: 'New skills', themes: ['skills'] }),
  anArticle({ day: '2021-07-27', title: 'Better pay', themes: ['wages'] }),
  anArticle({ day: '2021-04-07', title: 'Fewer hours', themes: ['wages', 'skills'] }),
]

/** What a second seed brings: older and newer articles, and one of a month that had one already. */
const SECOND = [
  anArticle({ day: '2021-07-02', title: 'Minimum wage', themes: ['wages'], seeds: ['b.txt'] }),
  anArticle({ day: '2020-01-15', title: 'Old pay', themes: ['wages'], seeds: ['b.txt'] }),
  anArticle({ day: '2026-01-15', title: 'A school', themes: ['skills'], seeds: ['b.txt'] }),
]

function count(articles: readonly Article[], criteria: Criteria) {
  const archive = archiveOf(articles)
  const { loaded, search } = builtSite(archive)
  const client = makeQueryClient(loaded)
  return countView(
    { search, overview: makeOverview(archive), criteria },
    { client, signal: new AbortController().signal }
  )
}

describe('what is new in a saved search', () => {
  it('is nothing while the archive stays', async () => {
    const counts = await count(FIRST, onlyValue('theme', 'wages'))
    expect(counts).toEqual({ '2021-07': 1, '2021-04': 1 })
    expect(countNew(counts, counts)).toBe(0)
  })

  it.each([
    { view: 'a theme', criteria: onlyValue('theme', 'wages'), isNew: 2, total: 4 },
    { view: 'another theme', criteria: onlyValue('theme', 'skills'), isNew: 1, total: 3 },
    { view: 'the whole archive', criteria: NO_CRITERIA, isNew: 3, total: 6 },
    { view: 'a place that neither has', criteria: onlyValue('place', 'JP'), isNew: 0, total: 0 },
  ])('is what a new seed brings to $view, of whatever day', async ({ criteria, isNew, total }) => {
    const before = await count(FIRST, criteria)
    const now = await count([...FIRST, ...SECOND], criteria)
    expect(countNew(now, before)).toBe(isNew)
    expect(totalOf(now)).toBe(total)
  })

  it('is counted although articles went from other months', async () => {
    const before = await count(FIRST, onlyValue('theme', 'wages'))
    const now = await count([...FIRST.slice(0, 2), ...SECOND], onlyValue('theme', 'wages'))
    expect(totalOf(now) - totalOf(before)).toBe(1)
    expect(countNew(now, before)).toBe(2)
  })
})
