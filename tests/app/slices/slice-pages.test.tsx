// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const site = builtSite(
  aSource([
    anArticle({ day: '2020-05-20', title: 'Long ago', themes: ['wages'], flags: ['covid-19'] }),
    anArticle({ day: '2021-04-07', title: 'Fewer hours', themes: ['wages', 'skills'], places: ['KE'] }),
    anArticle({ day: '2021-07-27', title: 'Better pay', themes: ['wages'], places: ['EG', 'KE'], format: 'video' }),
    anArticle({ day: '2021-07-28', title: 'New skills', themes: ['skills'], places: ['JP'] }),
    ...Array.from({ length: 61 }, (_, at) =>
      anArticle({ day: '2021-08-01', title: `Statement ${at}`, format: 'press-release' })
    ),
  ]).archive
)

const main = () => within(screen.getByRole('main'))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const region = (name: string | RegExp) => main().getByRole('region', { name })
const rowsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole('listitem')
    .map((row) => row.textContent)
const hrefsIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the index of themes', () => {
  it('lists each group, its fullest theme first, with counts and the latest day', async () => {
    openBuiltPage(site, '/themes/')
    await heading('Themes')
    expect(document.title).toBe('Themes · Dateline')
    expect(rowsOf(region('Jobs'))).toEqual(['WAGES3 articleslatest 27 Jul 2021', 'SKILLS2 articleslatest 28 Jul 2021'])
    expect(hrefsIn(region('Jobs'))).toEqual(['/themes/wages/', '/themes/skills/'])
    expect(within(region('Jobs')).getByText('4 articles')).toBeInTheDocument()
  })

  it('names the themes that no article has', async () => {
    openBuiltPage(site, '/themes/')
    await heading('Themes')
    expect(within(region('Rights')).getByText('No article captured on EQUALITY.')).toBeInTheDocument()
  })

  it('lists the flags across all groups', async () => {
    openBuiltPage(site, '/themes/')
    await heading('Themes')
    expect(hrefsIn(region('Across all groups'))).toEqual(['/themes/covid-19/'])
  })

  it('draws every chart on one scale', async () => {
    openBuiltPage(site, '/themes/')
    await heading('Themes')
    const heights = [...document.querySelectorAll('.sparkline rect')].map((bar) => bar.getAttribute('height'))
    // No month has more than one article of any theme.
    expect(new Set(heights)).toEqual(new Set(['18']))
    expect(heights).toHaveLength(6)
  })
})

describe('the index of places', () => {
  it('lists the countries of each region in alphabetical order', async () => {
    openBuiltPage(site, '/places/')
    await heading('Places')
    expect(main().getByText(/^3 countries in two regions/)).toBeInTheDocument()
    expect(rowsOf(region('AFRICA'))).toEqual(['EG1 articlelatest 27 Jul 2021', 'KE2 articleslatest 27 Jul 2021'])
    expect(hrefsIn(region('AFRICA'))).toEqual(['/places/africa/', '/places/EG/', '/places/KE/'])
  })
})

describe('the index of formats', () => {
  it('lists the formats that occur, the most frequent first', async () => {
    openBuiltPage(site, '/formats/')
    await heading('Formats')
    expect(hrefsIn(region('All formats'))).toEqual(['/formats/press-release/', '/formats/video/'])
    expect(main().getByText(/^62 of 65 articles say what they are/)).toBeInTheDocument()
  })
})

describe('the page of a slice', () => {
  it('shows its articles, its related themes and the ways to all of them', async () => {
    openBuiltPage(site, '/themes/wages/')
    await heading('WAGES')
    expect(main().getAllByRole('article')).toHaveLength(3)
    expect(rowsOf(region('Themes it occurs with'))).toEqual(['SKILLS1 article'])
    expect(hrefsIn(region('Themes it occurs with'))).toEqual(['/?theme=skills&theme=wages&all.theme=1'])
    expect(hrefsIn(main().getByRole('navigation', { name: 'All of them in the timeline' }))).toEqual([
      '/?theme=wages',
      '/?theme=wages&from=2021&to=2021',
      '/?theme=wages&from=2020&to=2020',
    ])
    expect(main().getByRole('link', { name: 'All 3 in the timeline' })).toBeInTheDocument()
  })

  it('has its months as bars that lead to them in the timeline', async () => {
    openBuiltPage(site, '/themes/wages/')
    await heading('WAGES')
    expect(main().getByRole('link', { name: 'April 2021: 1 article' })).toHaveAttribute(
      'href',
      '/?theme=wages&from=2021-04&to=2021-04'
    )
  })

  it('of a region holds the articles of its countries, and leads to them', async () => {
    openBuiltPage(site, '/places/africa/')
    await heading('AFRICA')
    expect(main().getAllByRole('article')).toHaveLength(2)
    expect(hrefsIn(region('Countries'))).toEqual(['/places/EG/', '/places/KE/'])
    expect(hrefsIn(region('Its themes'))).toEqual(['/?theme=wages&place=africa', '/?theme=skills&place=africa'])
  })

  it('of a country leads up to its region', async () => {
    openBuiltPage(site, '/places/KE/')
    await heading('KE')
    expect(hrefsIn(main().getByRole('navigation', { name: 'Where this stands' }))).toEqual([
      '/places/',
      '/places/africa/',
      '/?place=KE',
    ])
  })

  it('shows the newest sixty of many', async () => {
    openBuiltPage(site, '/formats/press-release/')
    await heading('PRESS-RELEASE')
    expect(main().getAllByRole('article')).toHaveLength(60)
    expect(main().getByRole('link', { name: 'All 61 in the timeline' })).toBeInTheDocument()
  })

  it('opens from an index without loading the page anew', async () => {
    const user = openBuiltPage(site, '/themes/')
    await heading('Themes')
    await user.click(main().getByRole('link', { name: 'COVID-19' }))
    await heading('COVID-19')
    expect(window.location.pathname).toBe('/themes/covid-19/')
    expect(main().getByRole('article')).toHaveTextContent('Long ago')
  })
})

it.each(['/themes/equality/', '/themes/KE/', '/places/oceania/', '/formats/none/', '/places/ke/'])(
  'finds no page at %s',
  async (path) => {
    openBuiltPage(site, path)
    expect(await heading('There is no page at this address')).toBeInTheDocument()
  }
)

it('has the indexes among the pages of the masthead', async () => {
  openBuiltPage(site, '/places/')
  const pages = within(await screen.findByRole('navigation', { name: 'Pages' }))
  expect(pages.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Timeline',
    'Themes',
    'Places',
    'Formats',
    'Saved',
    'Sources',
    'About',
  ])
  expect(pages.getByRole('link', { name: 'Places' })).toHaveAttribute('aria-current', 'page')
})
