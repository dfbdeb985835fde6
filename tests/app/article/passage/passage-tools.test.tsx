// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { detail } from '../article-detail.ts'
import { openArticle } from '../open-article.tsx'

const LINK = 'Copy link to this passage'
const QUOTATION = 'Copy as quotation'

const textOf = (selector: string) => {
  const node = document
    .createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT)
    .nextNode()
  if (node === null) throw new Error(`${selector} has no text.`)
  return node
}

/** Selects from one place of a text of the page to another, and tells the page as a browser does. */
function select(from: readonly [node: Node, offset: number], to: readonly [node: Node, offset: number]) {
  act(() => {
    getSelection()?.setBaseAndExtent(...from, ...to)
    fireEvent(document, new Event('selectionchange'))
  })
}

const addressWith = (end: string) => new URL(detail.path, document.baseURI).href + end

describe('a selection in the text of an article', () => {
  it('brings tools that copy a link to its whole words, and a quotation with the source', async () => {
    const user = userEvent.setup()
    openArticle()
    expect(screen.queryByRole('button', { name: LINK })).toBeNull()
    const kicker = textOf('[data-field="kicker"]')
    select([kicker, 7], [kicker, 9])
    await user.click(await screen.findByRole('button', { name: LINK }))
    const link = await navigator.clipboard.readText()
    expect(link).toMatch(/#q=kicker\.voices\.[0-9a-z]+:~:text=voices$/)
    expect(link.startsWith(addressWith('#q='))).toBe(true)
    expect(screen.getByText('Link to “voices” copied')).toHaveAttribute('role', 'status')
    await user.click(screen.getByRole('button', { name: QUOTATION }))
    expect(await navigator.clipboard.readText()).toBe(
      `“voices”\n— International Labour Organization, “${detail.title}”, 2 August 2021. Read in Dateline, ${link}`
    )
  })

  it('is cut to the first field that it reaches', async () => {
    const user = userEvent.setup()
    openArticle()
    const heading = textOf('h1')
    select([textOf('[data-field="kicker"]'), 12], [heading, 14])
    await user.click(await screen.findByRole('button', { name: LINK }))
    expect(await navigator.clipboard.readText()).toContain('#q=title.Cotton%20farming.')
    select([textOf('[data-field="kicker"]'), 0], [heading, 14])
    await user.click(await screen.findByRole('button', { name: LINK }))
    expect(await navigator.clipboard.readText()).toContain('#q=kicker.Their%20voices.')
  })

  it('keeps its tools where a tap on them takes it away, and loses them by a press elsewhere', async () => {
    openArticle()
    const kicker = textOf('[data-field="kicker"]')
    select([kicker, 0], [kicker, 5])
    const button = await screen.findByRole('button', { name: LINK })
    act(() => getSelection()?.removeAllRanges())
    fireEvent(document, new Event('selectionchange'))
    fireEvent.pointerUp(button)
    expect(button).toBeInTheDocument()
    fireEvent.pointerUp(document.body)
    await waitFor(() => expect(button).not.toBeInTheDocument())
  })

  it('brings nothing outside of title, kicker and summary, and nothing where the words are not the article’s', async () => {
    openArticle()
    const kicker = textOf('[data-field="kicker"]')
    kicker.textContent = 'Leurs voix'
    select([kicker, 0], [kicker, 5])
    const credit = textOf('h1 ~ p:last-child')
    select([credit, 0], [credit, 5])
    await import('../../../../src/app/article/passage/passage-tools.tsx')
    expect(screen.queryByRole('button', { name: LINK })).toBeNull()
    kicker.textContent = detail.kicker
    select([kicker, 0], [kicker, 5])
    expect(await screen.findByRole('button', { name: LINK })).toBeVisible()
  })
})
