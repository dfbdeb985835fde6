// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anArticle, aSource, monthOfArticles } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const site = builtSite(
  aSource([
    anArticle({ day: '2020-05-20', title: 'Long ago' }),
    anArticle({ day: '2021-04-07', title: 'Fewer hours', themes: ['wages'], places: ['KE'] }),
    anArticle({ day: '2021-07-26', title: 'Better laws', themes: ['equality'] }),
    anArticle({ day: '2021-07-28', title: 'New skills', themes: ['skills', 'wages'] }),
    anArticle({ day: '2021-07-28', title: 'Old skills', themes: ['skills'] }),
    ...monthOfArticles('2022-02', 61),
  ]).archive
)

const main = () => within(screen.getByRole('main'))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const hrefsIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the page of a year', () => {
  it('leads to its months, with how many articles each has', async () => {
    openBuiltPage(site, '/2021/')
    await heading('2021')
    expect(document.title).toBe('2021 · Dateline')
    expect(main().getByText('4 articles in two months; none captured in the other ten.')).toBeInTheDocument()
    const months = within(main().getByRole('region', { name: 'Months' })).getAllByRole('listitem')
    expect(months.map((month) => month.textContent)).toEqual(['July3 articles', 'April1 article'])
    expect(hrefsIn(main().getByRole('region', { name: 'Months' }))).toEqual(['/2021/07/', '/2021/04/'])
  })

  it('has the months as bars that are links', async () => {
    openBuiltPage(site, '/2021/')
    await heading('2021')
    const bars = main().getByRole('toolbar', { name: 'Months' })
    expect(hrefsIn(bars)).toEqual(['/2021/04/', '/2021/07/'])
    expect(within(bars).getByRole('link', { name: 'July 2021: 3 articles' })).toBeInTheDocument()
  })

  it('leads to the years before and after, and says where there is none', async () => {
    openBuiltPage(site, '/2021/')
    await heading('2021')
    expect(hrefsIn(main().getByRole('navigation', { name: 'The year before and after' }))).toEqual(['/2020/', '/2022/'])
  })

  it('says where the archive begins', async () => {
    openBuiltPage(site, '/2020/')
    await heading('2020')
    expect(main().getByText('The oldest year of the archive')).toBeInTheDocument()
  })
})

describe('the page of a month', () => {
  it('shows its articles by day, each day leading to its own page', async () => {
    openBuiltPage(site, '/2021/07/')
    await heading('July 2021')
    expect(main().getByText('3 articles on two days.')).toBeInTheDocument()
    const headings = main().getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'New skills, 28 July 2021',
      'Old skills, 28 July 2021',
      'Better laws, 26 July 2021',
    ])
    expect(main().getByRole('link', { name: /^28 .*July 2021, Wednesday$/ })).toHaveAttribute('href', '/2021/07/28/')
    expect(main().getByRole('link', { name: /^26 .*Monday$/ })).toHaveAttribute('href', '/2021/07/26/')
  })

  it('leads up to its year, and on to the filters with this month chosen', async () => {
    openBuiltPage(site, '/2021/07/')
    await heading('July 2021')
    expect(hrefsIn(main().getByRole('navigation', { name: 'Where this stands' }))).toEqual([
      '/',
      '/2021/',
      '/?from=2021-07&to=2021-07',
    ])
  })

  it('narrows to a theme within the month where a row names one', async () => {
    openBuiltPage(site, '/2021/07/')
    await heading('July 2021')
    expect(main().getByRole('link', { name: 'EQUALITY' })).toHaveAttribute(
      'href',
      '/?theme=equality&from=2021-07&to=2021-07'
    )
  })

  it('names its articles by their headlines alone where they are many', async () => {
    openBuiltPage(site, '/2022/02/')
    await heading('February 2022')
    expect(main().queryAllByRole('article')).toEqual([])
    expect(main().getByRole('link', { name: 'Number 60 of 2022-02' })).toHaveAttribute(
      'href',
      '/2022/02/28/number-60-of-2022-02/'
    )
    expect(main().getAllByRole('link', { name: /^Number / })).toHaveLength(61)
  })

  it('opens the month before without loading the page anew', async () => {
    const user = openBuiltPage(site, '/2021/07/')
    await heading('July 2021')
    await user.click(main().getByRole('link', { name: /Earlier/ }))
    await heading('April 2021')
    expect(window.location.pathname).toBe('/2021/04/')
    expect(main().getByRole('article')).toHaveTextContent('Fewer hours')
  })
})

describe('the page of a day', () => {
  it('shows its articles, and the other days of its month as bars', async () => {
    openBuiltPage(site, '/2021/07/28/')
    await heading('28 July 2021')
    expect(main().getByText('Wednesday: 2 articles.')).toBeInTheDocument()
    expect(main().getAllByRole('article')).toHaveLength(2)
    expect(hrefsIn(main().getByRole('toolbar', { name: 'Days' }))).toEqual(['/2021/07/26/', '/2021/07/28/'])
  })

  it('leads to the nearest days with an article, in other months too', async () => {
    openBuiltPage(site, '/2021/07/26/')
    await heading('26 July 2021')
    expect(hrefsIn(main().getByRole('navigation', { name: 'The day before and after' }))).toEqual([
      '/2021/04/07/',
      '/2021/07/28/',
    ])
  })
})

it.each(['/2021/13/', '/2021/02/30/', '/1999/', '/2021/05/', '/2021/07/27/'])('finds no page at %s', async (path) => {
  openBuiltPage(site, path)
  expect(await heading('There is no page at this address')).toBeInTheDocument()
})
