// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { anArticle, aSource, monthOfArticles } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const site = builtSite(
  aSource([
    anArticle({ day: '2021-04-07', title: 'Fewer hours' }),
    anArticle({ day: '2021-07-26', title: 'Better laws' }),
    anArticle({ day: '2021-07-28', title: 'New skills' }),
    anArticle({ day: '2021-09-01', title: 'Safe work' }),
    ...monthOfArticles('2022-02', 61),
    ...monthOfArticles('2022-03', 600),
    anArticle({ day: '2022-04-01', title: 'Last of all' }),
  ]).archive
)

afterEach(() => vi.unstubAllGlobals())

const main = () => within(screen.getByRole('main'))
const link = (name: string | RegExp) => main().getByRole('link', { name })
const button = (name: string | RegExp) => main().getByRole('button', { name })
const address = () => window.location.pathname + window.location.search
const titles = () =>
  main()
    .getAllByRole('article')
    .map((row) => within(row).getByRole('link').textContent)

async function open(path: string) {
  const user = openBuiltPage(site, path)
  await screen.findByRole('heading', { level: 1 })
  return user
}

it('is read newest first, and oldest first by its address', async () => {
  const user = await open('/2021/07/')
  expect(titles()).toEqual(['New skills', 'Better laws'])
  await user.click(link('Oldest first'))
  expect(titles()).toEqual(['Better laws', 'New skills'])
  expect(address()).toBe('/2021/07/?sort=oldest')
  expect(link('Oldest first')).toHaveAttribute('aria-current', 'true')
  expect(link('Oldest first')).toHaveFocus()
  expect(main().getByRole('region', { name: 'Articles, oldest first' })).toBeInTheDocument()
})

it('keeps the order from month to month', async () => {
  await open('/2021/07/?sort=oldest')
  expect(link(/Later/)).toHaveAttribute('href', '/2021/09/?sort=oldest')
  expect(link(/Earlier/)).toHaveAttribute('href', '/2021/04/?sort=oldest')
})

const READ_ON = [
  {
    path: '/2021/07/',
    month: 'April 2021',
    all: ['New skills', 'Better laws', 'Fewer hours'],
    leadsTo: '/2021/07/?from=2021-04',
  },
  {
    path: '/2021/07/?sort=oldest',
    month: 'September 2021',
    all: ['Better laws', 'New skills', 'Safe work'],
    leadsTo: '/2021/07/?to=2021-09&sort=oldest',
  },
]

it.each(READ_ON)(
  '$path goes on with $month, under its own heading, without a step in the history',
  async ({ path, month, all, leadsTo }) => {
    const user = await open(path)
    const steps = window.history.length
    await user.click(button(`Read on: ${month}`))
    const heading = await main().findByRole('heading', { level: 2, name: month })
    expect(titles()).toEqual(all)
    expect(within(heading).getByRole('link')).toHaveFocus()
    expect(address()).toBe(leadsTo)
    expect(window.history.length).toBe(steps)
  }
)

it('shows all months that its address names, and leads on from the last of them', async () => {
  await open('/2021/09/?from=2021-04')
  await main().findByRole('heading', { level: 2, name: 'April 2021' })
  expect(titles()).toEqual(['Safe work', 'New skills', 'Better laws', 'Fewer hours'])
  expect(main().queryByRole('button', { name: /^Read on/ })).toBeNull()
  expect(main().getByText('The oldest month of the archive')).toBeInTheDocument()
  expect(link(/Later/)).toHaveAttribute('href', '/2022/02/')
})

it('takes no further month once it shows 600 articles', async () => {
  await open('/2022/02/?sort=oldest&to=2022-04')
  await main().findByRole('heading', { level: 2, name: 'March 2022' })
  await waitFor(() => expect(screen.getByRole('main').querySelector('[aria-busy="true"]')).toBeNull())
  expect(main().queryByRole('heading', { level: 2, name: 'April 2022' })).toBeNull()
  expect(main().queryByRole('button', { name: /^Read on/ })).toBeNull()
  expect(link(/Later/)).toHaveAttribute('href', '/2022/04/?sort=oldest')
})

it('shows the summaries of a large month when they are asked for', async () => {
  const user = await open('/2022/02/')
  expect(main().queryAllByRole('article')).toEqual([])
  await user.click(button('Show summaries'))
  expect(await main().findByText('Number 60 of 2022-02, in short.')).toBeInTheDocument()
  expect(main().getAllByRole('article')).toHaveLength(61)
  expect(main().queryByRole('button', { name: 'Show summaries' })).toBeNull()
})

it('prints a month as it is seen, and a large one once its summaries are there', async () => {
  const print = vi.fn<() => number>(() => main().queryAllByRole('article').length)
  vi.stubGlobal('print', print)
  const user = await open('/2022/02/')
  expect(main().getByText(/Headlines alone/)).toBeInTheDocument()
  await user.click(button('Print'))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  expect(print).toHaveReturnedWith(61)
  expect(main().queryByText(/Headlines alone/)).toBeNull()
  await user.click(button('Print'))
  expect(print).toHaveBeenCalledTimes(2)
})
