// @vitest-environment happy-dom
import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { detail } from './article-detail.ts'
import { articlePage, openArticle, section } from './open-article.tsx'

const format = { id: 'impact-story', label: 'Impact story', group: null }

describe('what an article is filed under', () => {
  it('opens of each theme the words that speak for it, where they stand, and the way to all that is filed there', async () => {
    const user = userEvent.setup()
    openArticle()
    const rural = section('Themes').getByText('Rural economy')
    const chip = rural.closest('details')
    if (chip === null) throw new Error('A theme can be opened.')
    expect(chip).not.toHaveAttribute('open')
    await user.click(rural)
    expect(chip).toHaveAttribute('open')
    const opened = within(chip)
    expect(opened.getByText('“Cotton farming”')).toBeVisible()
    expect(opened.getByText('title, line 8 of 002.txt')).toBeVisible()
    expect(opened.getByRole('link', { name: 'All on Rural economy' })).toHaveAttribute('href', '/themes/rural/')
    const childLabour = section('Themes').getByText('Child labour').closest('details')
    expect(childLabour).not.toHaveAttribute('open')
    expect(childLabour).toHaveTextContent('summary, line 24 of 007.txt')
  })

  it('lights in the text the words of what is open, in its hue, and puts them out again', async () => {
    const user = userEvent.setup()
    openArticle()
    const lit = () => [...document.querySelectorAll('mark.lit')].map((mark) => `${mark.textContent} ${mark.className}`)
    const themes = section('Themes')
    expect(lit()).toEqual([])
    await user.click(themes.getByText('Rural economy'))
    expect(lit()).toEqual(['Cotton farming evidence lit hue-jobs'])
    await user.click(themes.getByText('Child labour'))
    await user.click(section('Place').getByText('India'))
    expect(lit()).toEqual([
      'Cotton farming evidence lit hue-jobs',
      'India evidence lit hue-none',
      'children evidence lit hue-rights',
    ])
    await user.click(themes.getByText('Rural economy'))
    expect(lit()).toEqual(['India evidence lit hue-none', 'children evidence lit hue-rights'])
  })

  it('stands open as the build writes it, for readers without scripts', () => {
    const html = renderToString(articlePage())
    expect(html.match(/<details [^>]*open=""/g)).toHaveLength(4)
  })

  it('does not quote a place that is its own name', () => {
    openArticle()
    const place = section('Place')
    expect(place.getByText('All about India')).toHaveAttribute('href', '/places/IN/')
    expect(place.queryByText('“India”')).toBeNull()
  })

  it('shows the format with its drawing, and the words that say it', () => {
    openArticle({
      article: { ...detail, format: { ...format, ranges: [{ field: 'kicker', start: 0, end: 12 }] } },
    })
    const chip = section('Format').getByText('Impact story').closest('details')
    expect(chip?.querySelector('summary svg')).toHaveAttribute('aria-hidden', 'true')
    expect(chip).toHaveTextContent('“Their voices”kicker, line 6 of 002.txt')
    expect(section('Format').getByText('All in the format Impact story')).toHaveAttribute(
      'href',
      '/formats/impact-story/'
    )
  })

  it('says that no word speaks for a format', () => {
    openArticle({ article: { ...detail, format: null } })
    expect(section('Format').getByText('None: no word of this text names a format.')).toBeInTheDocument()
  })

  it('says that nothing speaks for a theme', () => {
    openArticle({ article: { ...detail, themes: [] } })
    expect(section('Themes').getByText('None: no word of this text names a theme.')).toBeInTheDocument()
  })
})
