// The pages of periods beside a slow twin that goes through all articles for each.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeBundle } from '../../src/build/bundle.ts'
import { makeCard } from '../../src/build/card.ts'
import { pagesOf } from '../../src/build/pages.ts'
import type { Archive } from '../../src/model/archive.ts'
import type { PeriodDetail } from '../../src/model/page-data.ts'
import { arbitraryArchive } from '../support/arbitrary-archive.ts'
import { aSource, monthOfArticles } from '../support/an-archive.ts'

const LENGTHS = [4, 7, 10] as const

/** What the pages of periods carry, by path. */
function periodPages(archive: Archive): Map<string, PeriodDetail> {
  const source = { ...aSource([]), archive, related: archive.articles.map(() => []) }
  const pages = pagesOf({ ...source, manifest: makeBundle(source).manifest, siteUrl: null })
  return new Map(
    [...pages].flatMap(({ path, data }) => {
      const found = data.find(([[kind]]) => kind === 'period')
      return found ? [[path, found[1] as PeriodDetail] as const] : []
    })
  )
}

/** Every period of a step that has an article, oldest first. */
const periodsOf = ({ articles }: Archive, length: number): string[] =>
  [...new Set(articles.map(({ day }) => day.slice(0, length)))].sort()

function groupsOf({ articles, vocabulary }: Archive, period: string): number[] {
  const groups = [...vocabulary.themeGroups.map(({ id }) => id), null]
  const groupOf = (id: string | undefined) => vocabulary.themes.find((theme) => theme.id === id)?.group ?? null
  const own = articles.filter(({ day }) => day.startsWith(period))
  return groups.map((group) => own.filter(({ themes }) => groupOf(themes[0]?.id) === group).length)
}

describe('the pages of periods', () => {
  it('are those of every year, month and day with an article, and no other', () => {
    fc.assert(
      fc.property(arbitraryArchive, (archive) => {
        const paths = LENGTHS.flatMap((length) => periodsOf(archive, length)).map(
          (period) => `/${period.replaceAll('-', '/')}/`
        )
        expect([...periodPages(archive).keys()].sort()).toEqual(paths.sort())
      })
    )
  })

  it('hold the articles of the period, the counts of its parts, and its neighbours', () => {
    fc.assert(
      fc.property(arbitraryArchive, (archive) => {
        for (const { period, count, articles, parts, earlier, later } of periodPages(archive).values()) {
          const own = archive.articles.filter(({ day }) => day.startsWith(period))
          expect(count).toBe(own.length)
          expect(articles).toEqual(period.length === 4 ? null : { kind: 'cards', cards: own.map(makeCard) })

          const strungOn = period.slice(0, 7)
          const partLength = period.length === 4 ? 7 : 10
          const expected = periodsOf(archive, partLength).filter((part) => part.startsWith(strungOn))
          expect(parts).toEqual(expected.map((part) => ({ period: part, groups: groupsOf(archive, part) })))

          const all = periodsOf(archive, period.length)
          const place = all.indexOf(period)
          expect([earlier, later]).toEqual([all[place - 1] ?? null, all[place + 1] ?? null])
        }
      })
    )
  })

  it('hold the label of every value that their articles show, and of no other', () => {
    fc.assert(
      fc.property(arbitraryArchive, (archive) => {
        for (const { articles, labels } of periodPages(archive).values()) {
          const cards = articles?.kind === 'cards' ? articles.cards : []
          const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id).sort()
          expect(ids(labels.theme)).toEqual([...new Set(cards.flatMap(({ themes }) => themes))].sort())
          expect(ids(labels.flag)).toEqual([...new Set(cards.flatMap(({ flags }) => flags))].sort())
          expect(ids(labels.place)).toEqual([...new Set(cards.flatMap(({ places }) => places))].sort())
        }
      })
    )
  })
})

it('lists the articles of a full month as headlines, and those of its days whole', () => {
  const { archive } = aSource(monthOfArticles('2021-04', 70))
  const pages = periodPages(archive)
  const month = pages.get('/2021/04/')
  expect(month?.articles).toMatchObject({ kind: 'headlines', headlines: { length: 70 } })
  expect(month?.labels.theme).toEqual([])
  expect(pages.get('/2021/04/28/')?.articles).toMatchObject({ kind: 'cards' })
})
