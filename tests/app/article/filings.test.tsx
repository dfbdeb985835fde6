// @vitest-environment happy-dom
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { detail } from './article-detail.ts'
import { articlePage, openArticle, section } from './open-article.tsx'

const format = { id: 'impact-story', label: 'Impact story', group: null }
const filed = () => section('Filed under')

/** What is said of a filing, under the link to all that is filed there. */
function saidOf(label: string): string[] {
  const item = filed().getByRole('link', { name: label }).closest('li')
  if (item === null) throw new Error(`Nothing is filed under ${label}.`)
  return [...item.querySelectorAll('p')].map((each) => each.textContent)
}

const page = document.documentElement
const isShown = () => page.dataset['settings'] === 'evidence'

const letters = (part: ParentNode) =>
  [...part.querySelectorAll<HTMLElement>('[data-letters]')].map((each) => each.dataset['letters'])

afterEach(() => {
  delete page.dataset['settings']
  localStorage.clear()
  vi.unstubAllGlobals()
})

describe('what an article is filed under', () => {
  it('leads to all that is filed there', () => {
    openArticle()
    expect(
      filed()
        .getAllByRole('link')
        .map((link) => `${link.textContent} ${link.getAttribute('href')}`)
    ).toEqual([
      'Rural economy /themes/rural/',
      'Child labour /themes/child-labour/',
      'India /places/IN/',
      'Impact story /formats/impact-story/',
    ])
  })

  it('says of each the words that speak for it, and where they stand', () => {
    openArticle()
    expect(saidOf('Rural economy')).toEqual(['title, line 8 of 002.txt: Cotton farming'])
    expect(saidOf('Child labour')).toEqual(['summary, line 24 of 007.txt: children'])
    expect(saidOf('Impact story')).toEqual([])
  })

  it('gathers the words of one line', () => {
    const ranges = [
      { field: 'summary', start: 0, end: 8 },
      { field: 'summary', start: 36, end: 44 },
    ] as const
    openArticle({ article: { ...detail, themes: [{ id: 'family', label: 'Family', group: 'jobs', ranges }] } })
    expect(saidOf('Family')).toEqual(['summary, line 24 of 007.txt: Families, children'])
  })

  it('shows the format with its drawing', () => {
    openArticle({
      article: { ...detail, format: { ...format, ranges: [{ field: 'kicker', start: 0, end: 12 }] } },
    })
    expect(filed().getByRole('link', { name: 'Impact story' }).querySelector('svg')).toHaveAttribute(
      'aria-hidden',
      'true'
    )
    expect(saidOf('Impact story')).toEqual(['kicker, line 6 of 002.txt: Their voices'])
  })

  it('says that it is filed nowhere', () => {
    openArticle({ article: { ...detail, themes: [], places: [], format: null } })
    expect(filed().getByText('Nothing: no word in it says where it belongs.')).toBeInTheDocument()
    expect(filed().queryByRole('button')).toBeNull()
  })
})

describe('the words that say so', () => {
  it('have letters in the text and beside the words, in the order of reading, none of them text', () => {
    openArticle()
    const article = document.querySelector('article') as HTMLElement
    expect(letters(article.querySelector('h1') as HTMLElement)).toEqual(['a'])
    expect(letters(article.querySelector('h1 + p') as HTMLElement)).toEqual(['b', 'c'])
    expect(letters(article.querySelector('aside') as HTMLElement)).toEqual(['a', 'c', 'b'])
    for (const each of article.querySelectorAll('[data-letters]')) expect(each).toBeEmptyDOMElement()
  })

  it('are shown and hidden by a switch that this device remembers', async () => {
    const user = userEvent.setup()
    openArticle()
    const button = filed().getByRole('button', { name: 'Show the words that say so' })
    expect(button).toHaveAttribute('aria-pressed', 'false')
    expect(isShown()).toBe(false)
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(isShown()).toBe(true)
    expect(localStorage.getItem('dateline.settings')).toBe('evidence')
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'false')
    expect(isShown()).toBe(false)
    expect(localStorage.getItem('dateline.settings')).toBe('')
  })

  it('are shown at once where this device remembers it, and the built page does not know', () => {
    page.dataset['settings'] = 'evidence'
    expect(renderToString(articlePage())).toContain('aria-pressed="false"')
    openArticle()
    expect(isShown()).toBe(true)
    expect(filed().getByRole('button')).toHaveAttribute('aria-pressed', 'true')
  })

  it('can be shown for the visit where storage is refused', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    const user = userEvent.setup()
    openArticle()
    await user.click(filed().getByRole('button'))
    expect(isShown()).toBe(true)
    expect(filed().getByRole('button')).toHaveAttribute('aria-pressed', 'true')
    vi.unstubAllGlobals()
  })
})
