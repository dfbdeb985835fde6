// @vitest-environment happy-dom
// A site whose articles are filed under less than themes, places and formats: what there is nothing of is named nowhere.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../src/model/archive.ts'
import { anArticle, archiveOf } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const NOTHING: Archive['vocabulary'] = { themeGroups: [], themes: [], flags: [], formats: [], places: [] }
const value = (id: string, group: string | null = null) => ({ id, label: id.toUpperCase(), group, scope: null })

const site = builtSite(
  archiveOf(
    [
      anArticle({ day: '2021-04-07', title: 'Lighthouse opens', places: ['KE'] }),
      anArticle({ day: '2021-07-27', title: 'Whale cleaned', format: 'video' }),
    ],
    { ...NOTHING, formats: [value('video')], places: [value('africa'), value('KE', 'africa')] }
  )
)
const bare = builtSite(archiveOf([anArticle({ day: '2021-04-07', title: 'Lighthouse opens' })], NOTHING))
const loose = builtSite(
  archiveOf(
    [
      anArticle({ day: '2021-04-07', title: 'Tides', themes: ['sea'] }),
      anArticle({ day: '2021-04-08', title: 'Rain', themes: ['sky', 'sea'] }),
    ],
    { ...NOTHING, themes: [value('sea'), value('sky')] }
  )
)

const pagesInNav = () =>
  within(screen.getByRole('navigation', { name: 'Pages' }))
    .getAllByRole('link')
    .map((link) => link.textContent)
const main = () => screen.getByRole('main')

describe('a site without themes', () => {
  it('names no theme on its timeline', async () => {
    openBuiltPage(site, '/')
    await screen.findAllByRole('article')
    expect(pagesInNav()).toEqual(['Timeline', 'Places', 'Formats', 'Saved', 'Sources', 'About'])
    expect(document.body).not.toHaveTextContent(/theme/i)
    expect(document.querySelectorAll('a[href^="/themes/"]')).toHaveLength(0)
  })

  it('has no index of themes, where one asks for it', async () => {
    openBuiltPage(site, '/themes/')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' })
    ).toBeInTheDocument()
  })

  it('says as usual that an address names a theme that it lacks', async () => {
    openBuiltPage(site, '/?theme=skills')
    expect(await screen.findByText('The address names a theme that this archive lacks: skills.')).toBeInTheDocument()
  })

  it('shows the page of a place without themes beside it', async () => {
    openBuiltPage(site, '/places/KE/')
    await screen.findByRole('heading', { level: 1, name: 'KE' })
    expect(main()).not.toHaveTextContent(/theme/i)
  })
})

describe('a site whose articles are filed under nothing', () => {
  it('leads to its timeline, what is saved, sources and what it is', async () => {
    openBuiltPage(bare, '/')
    await screen.findAllByRole('article')
    expect(pagesInNav()).toEqual(['Timeline', 'Saved', 'Sources', 'About'])
  })

  it('has no list of what an article is filed under', async () => {
    openBuiltPage(bare, '/2021/04/07/lighthouse-opens/')
    await screen.findByRole('heading', { level: 1, name: 'Lighthouse opens' })
    expect(screen.queryByText('Filed under')).not.toBeInTheDocument()
  })
})

describe('a site whose themes have no groups', () => {
  it('lists them all together, with how many articles they have', async () => {
    openBuiltPage(loose, '/themes/')
    await screen.findByRole('heading', { level: 1, name: 'Themes' })
    expect(main()).toHaveTextContent(
      '2 themes. An article may stand under several, so the counts add up to more than 2.'
    )
    const all = within(screen.getByRole('region', { name: 'All themes' }))
    expect(all.getByText('2 articles', { selector: 'h2 *' })).toBeInTheDocument()
    expect(all.getAllByRole('link').map((link) => link.textContent)).toEqual(['SEA', 'SKY'])
  })
})
