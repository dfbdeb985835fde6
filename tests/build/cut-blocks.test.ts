import { expect, it } from 'vitest'
import { cutBlocks } from '../../src/build/cut-blocks.ts'
import { aSource, monthOfArticles } from '../support/an-archive.ts'

const cut = (...months: [month: string, count: number][]) =>
  cutBlocks(aSource(months.flatMap(([month, count]) => monthOfArticles(month, count))).archive.articles)

it('cuts no block across months, and covers every ordinal once', () => {
  expect(cut(['2021-02', 3], ['2021-04', 5])).toEqual([
    { month: '2021-04', number: 1, start: 0, end: 5 },
    { month: '2021-02', number: 1, start: 5, end: 8 },
  ])
})

it('fills blocks from the first day of a month, so that the newest is the one that is short', () => {
  expect(cut(['2021-02', 130])).toEqual([
    { month: '2021-02', number: 3, start: 0, end: 2 },
    { month: '2021-02', number: 2, start: 2, end: 66 },
    { month: '2021-02', number: 1, start: 66, end: 130 },
  ])
})

it('cuts 64 articles into one block, and nothing into none', () => {
  expect(cut(['2021-02', 64])).toHaveLength(1)
  expect(cut()).toEqual([])
})
