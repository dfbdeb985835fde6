// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { aCatalogue } from '../../support/a-catalogue.ts'
import { bin } from './bins.ts'
import { bars, between, openHistogram, slider } from './open-histogram.tsx'

describe('Histogram', () => {
  it('names each bar by its month and number, and leads to that month', () => {
    openHistogram()
    const names = bars().map((link) => link.textContent)
    expect(names).toEqual(['April 2021: 3 articles', 'June 2021: 2 articles', 'July 2021: 1 article'])
    expect(screen.getByRole('link', { name: /^June/ }).getAttribute('href')).toBe('/?from=2021-06&to=2021-06')
  })

  it('keeps what else is asked for when a month is chosen', () => {
    openHistogram({ criteria: { ...between('2021-04', null), query: 'wages' } })
    expect(screen.getByRole('link', { name: /^June/ }).getAttribute('href')).toBe('/?q=wages&from=2021-06&to=2021-06')
  })

  it('says how many of a month answer', () => {
    openHistogram({
      bins: [bin('2021-04', [1, 0, 0], { within: 13 }), bin('2021-05', [0, 0, 0], { within: 0, total: 2 })],
    })
    expect(screen.getByRole('link', { name: 'April 2021: 1 of 13 articles, 8%' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'May 2021: none of 2 articles' })).toBeDefined()
  })

  it('is one stop of the Tab key, and arrow keys go from bar to bar', async () => {
    const user = userEvent.setup()
    openHistogram()
    const [april, june, july] = bars()
    const entry = within(screen.getByRole('toolbar', { name: 'Months' })).getByRole('button')
    await user.click(screen.getByRole('button', { name: /Choose a period$/ }))
    await user.tab()
    expect(entry).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(july).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(june).toHaveFocus()
    await user.keyboard('{Home}{ArrowLeft}')
    expect(april).toHaveFocus()
    await user.keyboard('{End}{ArrowRight}')
    expect(july).toHaveFocus()
    await user.tab()
    expect(slider('From')).toHaveFocus()
    await user.click(entry)
    expect(july).toHaveFocus()
  })

  it('counts the groups that occur, articles without a theme last', () => {
    openHistogram()
    const [legend] = screen.getAllByRole('list')
    const entries = legend ? within(legend).getAllByRole('listitem') : []
    expect(entries.map((entry) => entry.textContent)).toEqual(['Rights at work3', 'Jobs and enterprises2', 'No theme1'])
  })

  it('says in its caption what the bars are, and how much of the archive answers', () => {
    const { change } = openHistogram()
    expect(screen.getByRole('figure', { name: 'Articles by month' }).textContent).toContain(
      'each coloured by its first theme'
    )
    change({
      bins: [bin('2021-04', [1, 0, 0], { within: 3 })],
      criteria: { ...NO_CRITERIA, query: 'wages' },
      total: 1,
    })
    expect(screen.getByText('1 of 6 articles').parentElement?.textContent).toBe(
      '1 of 6 articles; hatched, the rest of those months'
    )
  })

  it('has one hue and says nothing of it in an archive without groups of themes', () => {
    openHistogram({ catalogue: aCatalogue({}), bins: [bin('2021-04', [2]), bin('2021-05', [1])] })
    const figure = screen.getByRole('figure', { name: 'Articles by month' })
    expect(figure).not.toHaveTextContent(/theme/i)
    expect(figure.querySelectorAll('figcaption .swatch')).toHaveLength(0)
  })

  it('says what a slip stands for once it is several articles', () => {
    openHistogram({ bins: [bin('2021-04', [60, 0, 0])] })
    expect(screen.getByText(/a slip is 5 articles/)).toBeDefined()
  })

  it('has two sliders whose values are months', () => {
    openHistogram({ criteria: between('2021-05', '2021-06-15') })
    expect(slider('From').getAttribute('aria-valuetext')).toBe('May 2021')
    expect(slider('To').getAttribute('aria-valuetext')).toBe('15 June 2021')
  })

  it('chooses a period as soon as assistive technology sets a value', () => {
    const { onPeriod } = openHistogram()
    fireEvent.change(slider('From'), { target: { value: '2' } })
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: '2021-06', to: null }, undefined)
  })

  it('shows a movement at once, and chooses when the handle is let go', () => {
    const { onPeriod, change } = openHistogram()
    const to = slider('To')
    fireEvent.pointerDown(to)
    fireEvent.change(to, { target: { value: '2' } })
    fireEvent.change(to, { target: { value: '3' } })
    expect(to.getAttribute('aria-valuetext')).toBe('June 2021')
    expect(onPeriod).not.toHaveBeenCalled()
    fireEvent.pointerUp(to)
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: null, to: '2021-06' }, undefined)
    change({ criteria: between(null, '2021-06') })
    expect(to.getAttribute('aria-valuetext')).toBe('June 2021')
    change({ criteria: NO_CRITERIA })
    expect(to.getAttribute('aria-valuetext')).toBe('July 2021')
  })

  it('counts the legend anew during a movement, and keeps its numbers back where the bars do not tell them', () => {
    const bins = [bin('2021-04', [0], { within: 0, total: 4 }), bin('2021-05', [3], { within: 5 }), bin('2021-06', [2])]
    openHistogram({ bins, criteria: { ...between('2021-05', null), query: 'wages' }, total: 5 })
    const number = () => within(screen.getAllByRole('listitem')[0] ?? document.body).getByText(/\d/)
    const from = slider('From')
    fireEvent.pointerDown(from)
    fireEvent.change(from, { target: { value: '2' } })
    expect(screen.getByText('2 of 6 articles')).toBeDefined()
    expect(number()).toHaveTextContent('2')
    expect(number()).not.toHaveClass('invisible')
    fireEvent.change(from, { target: { value: '0' } })
    expect(screen.getByText('5 to 9 of 6 articles')).toBeDefined()
    expect(number()).toHaveClass('invisible')
  })

  it('chooses nothing when a handle comes back to where it was', () => {
    const { onPeriod } = openHistogram()
    const to = slider('To')
    fireEvent.pointerDown(to)
    fireEvent.change(to, { target: { value: '2' } })
    fireEvent.change(to, { target: { value: '4' } })
    fireEvent.pointerUp(to)
    expect(onPeriod).not.toHaveBeenCalled()
  })

  it('chooses when the key that moved a handle comes up', () => {
    const { onPeriod } = openHistogram()
    const from = slider('From')
    fireEvent.keyDown(from, { key: 'ArrowRight' })
    fireEvent.change(from, { target: { value: '1' } })
    expect(onPeriod).not.toHaveBeenCalled()
    fireEvent.keyUp(from, { key: 'ArrowRight' })
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: '2021-05', to: null }, 'from')
  })

  it('unfolds on a phone when it is asked for', async () => {
    const user = userEvent.setup()
    openHistogram()
    const button = screen.getByRole('button', { name: /Choose a period$/ })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    expect(screen.getByRole('button', { name: 'Hide' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('is not there in an archive without articles', () => {
    openHistogram({ bins: [] })
    expect(screen.queryByRole('figure')).toBeNull()
  })
})
