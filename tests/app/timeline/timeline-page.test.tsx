// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressNow, articles, filters, openPage, sentence } from './open-page.tsx'

describe('the timeline with nothing asked', () => {
  it('shows every article under its month, newest first, with the gaps said', async () => {
    openPage('/')
    expect(articles()).toHaveLength(8)
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'April 20221 article',
      'July 20211 article',
      'June 20212 articles',
      'April 20212 articles',
      'May 20202 articles',
      'Filters',
    ])
    expect(screen.getByText('None captured from August 2021 to March 2022.')).toBeVisible()
    expect(screen.getByText('None captured in May 2021.')).toBeVisible()
    expect(sentence()).toBe('All 8 articles, from May 2020 to April 2022.')
    expect(screen.queryByRole('button', { name: 'Start over' })).not.toBeInTheDocument()
    await waitFor(() => expect(document.title).toBe('Dateline'))
  })

  it('gives each article its kicker, summary, themes and places, and a link that knows the list', async () => {
    const user = openPage('/?theme=skills')
    const entry = within(
      (await screen.findByRole('heading', { name: /^From migrant worker to unionist/ })).closest('article') ??
        document.body
    )
    expect(entry.getByText('Our impact, their voices')).toBeVisible()
    expect(entry.getByText('On from migrant worker to unionist.')).toBeVisible()
    const notes = within(entry.getByRole('list', { name: 'Filed under' }))
    expect(notes.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Labour migration', '/?theme=labour-migration'],
      ['Skills', '/?theme=skills'],
      ['Indonesia', '/?place=ID'],
    ])
    await user.click(entry.getByRole('link', { name: 'From migrant worker to unionist' }))
    expect(window.location.pathname).toBe('/2021/04/21/from-migrant-worker-to-unionist/')
    expect(window.history.state).toMatchObject({ usr: { list: '/?theme=skills', steps: 1 } })
  })
})

describe('filters', () => {
  it('narrow the list by what is ticked: or within a facet, and across', async () => {
    const user = openPage('/')
    await user.click(await filters().findByRole('checkbox', { name: 'Skills 3 articles' }))
    await waitFor(() => expect(articles()).toHaveLength(3))
    await user.click(filters().getByRole('checkbox', { name: 'Refugees 5 articles' }))
    await waitFor(() => expect(articles()).toHaveLength(5))
    await user.click(filters().getByRole('checkbox', { name: 'Indonesia 2 articles' }))
    await waitFor(() => expect(articles()).toEqual(['From migrant worker to unionist', 'Empowering refugees']))
    expect(addressNow()).toBe('?theme=refugees&theme=skills&place=ID')
    expect(sentence()).toBe('2 articles on Skills× or Refugees× about Indonesia× Start over')
    expect(screen.getByRole('button', { name: 'Filters, 3 in use' })).toBeInTheDocument()
  })

  it('offer either theme where no article has both', async () => {
    const user = openPage('/?theme=refugees&theme=skills&all.theme=1')
    await user.click(await screen.findByRole('link', { name: 'Either theme, Skills or Refugees' }))
    await waitFor(() => expect(articles()).toHaveLength(5))
    expect(addressNow()).toBe('?theme=refugees&theme=skills')
  })

  it('give what their counts say', async () => {
    const user = openPage('/?place=ID')
    await waitFor(() => expect(articles()).toHaveLength(3))
    const box = filters().getByRole('checkbox', { name: 'Labour migration 2 articles' })
    await user.click(box)
    await waitFor(() => expect(articles()).toHaveLength(2))
  })

  it('fold a value that would give nothing, and do nothing when it is ticked', async () => {
    const user = openPage('/?place=ID')
    await waitFor(() => expect(articles()).toHaveLength(3))
    const names = filters()
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.querySelector('span')?.textContent)
    expect(names.slice(0, 3)).toEqual(['Skills', 'Labour migration', 'Refugees'])
    expect(names).not.toContain('Wages')
    await user.click(filters().getByRole('button', { name: '1 more theme that gives none here' }))
    const wages = filters().getByRole('checkbox', { name: 'Wages 0 articles' })
    expect(wages).toHaveAttribute('aria-disabled', 'true')
    await user.click(wages)
    expect(wages).not.toBeChecked()
    expect(addressNow()).toBe('?place=ID')
  })

  it('say what the address asks for and the archive lacks', async () => {
    openPage('/?theme=foo&from=yesterday')
    const said =
      'The address names a theme that this archive lacks: foo. “yesterday” is no date that can be read. Write 2021, April 2021 or 28 July 2021.'
    expect(await screen.findByText(said)).toBeVisible()
    expect(articles()).toHaveLength(8)
  })
})

describe('the typed period', () => {
  it('is applied on Enter, written as it was meant, and said in the sentence', async () => {
    const user = openPage('/')
    await user.type(filters().getByRole('textbox', { name: 'From' }), '2021-4{Enter}')
    await user.type(filters().getByRole('textbox', { name: 'To' }), 'jun 2021')
    expect(addressNow()).toBe('?from=2021-04')
    await user.tab()
    await waitFor(() => expect(addressNow()).toBe('?from=2021-04&to=2021-06'))
    expect(filters().getByRole('textbox', { name: 'From' })).toHaveValue('April 2021')
    await waitFor(() => expect(sentence()).toBe('4 articles from April to June 2021× Start over'))
    await waitFor(() => expect(screen.getByText('None captured in May 2021.')).toBeVisible())
  })

  it('says beside the field what it can’t read, and leaves the address alone', async () => {
    const user = openPage('/')
    const from = filters().getByRole('textbox', { name: 'From' })
    await user.type(from, '31 June 2021{Enter}')
    expect(from).toBeInvalid()
    expect(from).toHaveAccessibleDescription('June 2021 has 30 days.')
    expect(addressNow()).toBe('')
    await user.clear(from)
    await user.type(from, '30 June 2021{Enter}')
    expect(from).toBeValid()
    expect(addressNow()).toBe('?from=2021-06-30')
  })

  it('refuses an end before the beginning', async () => {
    const user = openPage('/?from=2021-04')
    await screen.findByRole('complementary')
    const to = filters().getByRole('textbox', { name: 'To' })
    await user.type(to, '2020{Enter}')
    expect(to).toHaveAccessibleDescription('This is before the beginning, April 2021.')
    expect(addressNow()).toBe('?from=2021-04')
  })

  it('follows the address', async () => {
    const user = openPage('/?from=2021-04')
    await user.click(await screen.findByRole('button', { name: 'Remove since April 2021' }))
    expect(filters().getByRole('textbox', { name: 'From' })).toHaveValue('')
  })
})

describe('the sentence', () => {
  it('takes off one part and keeps the focus', async () => {
    const user = openPage('/?theme=skills&theme=wages&place=ID')
    await user.click(await screen.findByRole('button', { name: 'Remove Skills' }))
    await waitFor(() => expect(addressNow()).toBe('?theme=wages&place=ID'))
    expect(screen.getByRole('group', { name: 'What is asked' })).toHaveFocus()
  })

  it('starts over in the order that was chosen', async () => {
    const user = openPage('/?theme=skills&sort=oldest')
    await user.click(await screen.findByRole('button', { name: 'Start over' }))
    expect(addressNow()).toBe('?sort=oldest')
  })
})

describe('the order', () => {
  it('offers the best match only while a query stands, and shows it without months', async () => {
    const user = openPage('/')
    const order = screen.getByRole('combobox', { name: 'Order' })
    expect(within(order).getAllByRole('option')).toHaveLength(2)
    await user.selectOptions(order, 'Oldest')
    expect(addressNow()).toBe('?sort=oldest')
    await waitFor(() => expect(articles()[0]).toBe('Statement on wages'))
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'wages')
    await waitFor(() => expect(articles()).toEqual(['Statement on wages', 'Wages in the pandemic']))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Best match')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Best match first' })).toBeInTheDocument())
    await waitFor(() => expect(screen.getByText('10').closest('time')).toHaveTextContent('Jun 2021'))
    expect(articles()).toContain('Statement on wages')
  })
})

describe('nothing found', () => {
  it('offers what would help, with the number it would give and the article that would come', async () => {
    const user = openPage('/?q=training&theme=refugees&place=JO&from=2021-04&to=2021-08')
    expect(await screen.findByRole('heading', { name: 'Nothing answers all four. Let go of one.' })).toBeVisible()
    const rows = () => screen.getAllByRole('listitem').filter((row) => row.closest('main ol'))
    await waitFor(() =>
      expect(rows().map(({ textContent }) => textContent)).toEqual([
        '1Without the theme, RefugeesMobile training station, 15 July 2021',
      ])
    )
    expect(screen.getByRole('link', { name: 'let go of all, for 8' })).toHaveAttribute('href', '/')
    expect(sentence()).toMatch(/^No article with training/)
    await user.click(screen.getByRole('link', { name: 'Without the theme, Refugees' }))
    await waitFor(() => expect(articles()).toEqual(['Mobile training station']))
  })
})

describe('nothing found by any part less', () => {
  it('says so, and offers each part alone that gives an article', async () => {
    const user = openPage('/?q=xylophone&theme=refugees&flag=covid-19&place=JO&to=2020')
    expect(
      await screen.findByRole('heading', { name: 'Nothing answers all five, nor any four of them.' })
    ).toBeVisible()
    expect(screen.getByText(/^No article answers the word “xylophone”, whatever else is asked\./)).toBeVisible()
    await waitFor(() =>
      expect([...document.querySelectorAll('main ol > li')].map(({ textContent }) => textContent)).toEqual([
        '2Only the theme, RefugeesRailways and refugees, 12 April 2022',
        '2Only the flag, COVID-19Wages in the pandemic, 10 June 2021',
        '1Only the place, JordanMobile training station, 15 July 2021',
        '2Only the period, until 2020Online training, 25 May 2020',
      ])
    )
    expect(screen.getByRole('link', { name: 'let go of all, for 8' })).toHaveAttribute('href', '/')
    await user.click(screen.getByRole('link', { name: 'Only the place, Jordan' }))
    await waitFor(() => expect(articles()).toEqual(['Mobile training station']))
    expect(addressNow()).toBe('?place=JO')
  })
})

describe('nothing found in a period', () => {
  const nearest = () =>
    within(screen.getByRole('heading', { name: 'Nearest in time' }).closest('section') ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)

  it('leads to the nearest articles before and after it', async () => {
    openPage('/?q=refugees&from=2021-05&to=2021-12')
    await screen.findByRole('link', { name: 'Railways and refugees' })
    await waitFor(() =>
      expect(nearest()).toEqual([
        'Before May 2021: 20 April 2021Empowering refugees',
        'After December 2021: 12 April 2022Railways and refugees',
      ])
    )
    expect(screen.getByRole('link', { name: 'Empowering refugees' })).toHaveAttribute(
      'href',
      '/2021/04/20/empowering-refugees/'
    )
  })

  it('says where the archive ends', async () => {
    openPage('/?from=2030')
    expect(await screen.findByText(/^The archive ends on 12 April 2022\./)).toBeVisible()
    await waitFor(() => expect(nearest()).toEqual(['Before 2030: 12 April 2022Railways and refugees']))
  })
})

describe('nothing found by a word that names a value', () => {
  it('offers the value', async () => {
    openPage('/?q=jordan')
    const offer = await screen.findByRole('link', { name: 'The place Jordan instead of “jordan”' })
    expect(offer).toHaveAttribute('href', '/?place=JO')
  })
})
