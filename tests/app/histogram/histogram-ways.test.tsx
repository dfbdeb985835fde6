// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { bin } from './bins.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { bars, between, openHistogram, slider } from './open-histogram.tsx'

/** The days of April 2021, with two articles on the 21st. */
const april = Array.from({ length: 30 }, (_, place) =>
  bin(`2021-04-${String(place + 1).padStart(2, '0')}`, [place === 20 ? 2 : 0, 0, 0])
)

const nav = () => within(screen.getByRole('navigation', { name: 'Period' }))
const hrefOf = (name: string) => nav().getByRole('link', { name }).getAttribute('href')

/** Opens the histogram, and waits for the tools under it. */
async function openWithTools(...props: Parameters<typeof openHistogram>) {
  const opened = openHistogram(...props)
  await screen.findByRole('navigation', { name: 'Period' })
  return opened
}

describe('ways to other periods', () => {
  it('lead from days up to the year and to all months', async () => {
    await openWithTools({ bins: april, criteria: between('2021-04', '2021-04') })
    expect(screen.getByRole('figure', { name: 'Articles by day' })).toBeDefined()
    await nav().findByRole('link', { name: 'All months' })
    expect(hrefOf('All months')).toBe('/')
    expect(hrefOf('2021')).toBe('/?from=2021&to=2021')
    expect(nav().getByText('April 2021').getAttribute('aria-current')).toBe('true')
  })

  it('keep what else is asked for', async () => {
    await openWithTools({ criteria: { ...between('2021-05', '2021-06'), query: 'wages' } })
    await nav().findByRole('link', { name: 'All months' })
    expect(hrefOf('All months')).toBe('/?q=wages')
  })

  it('go on to the same span before and after', async () => {
    await openWithTools({ criteria: between('2021-05', '2021-06') })
    await nav().findByRole('link', { name: /^Earlier/ })
    expect(hrefOf('Earlier: March to April 2021')).toBe('/?from=2021-03&to=2021-04')
    expect(hrefOf('Later: July to August 2021')).toBe('/?from=2021-07&to=2021-08')
  })

  it('say why they go no further, and are no links there', async () => {
    await openWithTools({ criteria: between('2021-06', '2021-07') })
    const later = await nav().findByRole('link', { name: 'Later: the archive ends on 28 July 2021' })
    expect(later.getAttribute('aria-disabled')).toBe('true')
    expect(later.hasAttribute('href')).toBe(false)
  })

  it('lead to the latest month whatever is asked, and mark it where it is', async () => {
    const { change } = await openWithTools()
    expect(hrefOf('Latest month (July 2021)')).toBe('/?from=2021-07&to=2021-07')
    change({ criteria: between('2021-07', '2021-07') })
    const latest = nav().getByRole('link', { name: 'Latest month (July 2021)' })
    expect(latest.getAttribute('aria-current')).toBe('true')
  })
})

describe('a strip of days', () => {
  it('speaks of days, and bounds them', async () => {
    const { onPeriod } = await openWithTools({ bins: april, criteria: between('2021-04', '2021-04') })
    expect(bars().map((link) => link.textContent)).toEqual(['21 April 2021: 2 articles'])
    expect(slider('From').getAttribute('aria-valuetext')).toBe('1 April 2021')
    expect(slider('To').getAttribute('aria-valuetext')).toBe('30 April 2021')
    fireEvent.change(slider('To'), { target: { value: '10' } })
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: '2021-04-01', to: '2021-04-10' }, undefined)
  })

  it('takes the focus of the bar that led there', async () => {
    const user = userEvent.setup()
    const { change } = await openWithTools()
    const [month] = bars()
    if (month) await user.click(month)
    change({ bins: april, criteria: between('2021-04', '2021-04') })
    expect(within(screen.getByRole('toolbar', { name: 'Days' })).getByRole('button')).toHaveFocus()
  })
})

describe('a movement across bars', () => {
  /** A pointer on the bars, each of which is 100 pixels wide. */
  function pointer() {
    const toolbar = screen.getByRole('toolbar')
    vi.spyOn(toolbar, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 132))
    toolbar.setPointerCapture = () => {}
    const at = (clientX: number) => ({ clientX, pointerId: 1, isPrimary: true, button: 0 })
    return {
      down: (x: number) => fireEvent.pointerDown(toolbar, at(x)),
      move: (x: number) => fireEvent.pointerMove(toolbar, at(x)),
      up: (x: number) => fireEvent.pointerUp(toolbar, at(x)),
      cancel: () => fireEvent.pointerCancel(toolbar, at(0)),
    }
  }

  it('says in the caption how many it would choose, until they are chosen', async () => {
    const { change } = await openWithTools()
    const { down, move, up } = pointer()
    const caption = () => document.querySelector('figcaption strong')?.textContent
    expect(caption()).toBe('Articles by month')
    down(50)
    move(150)
    expect(caption()).toBe('3 of 6 articles')
    move(250)
    expect(caption()).toBe('5 of 6 articles')
    up(250)
    const criteria = between('2021-04', '2021-06')
    change({ criteria, answered: NO_CRITERIA })
    expect(caption()).toBe('5 of 6 articles')
    change({ criteria, answered: criteria, total: 5 })
    expect(caption()).toBe('5 of 6 articles')
    change({ criteria: NO_CRITERIA })
    expect(caption()).toBe('Articles by month')
  })

  it('says from how many to how many, where it takes in articles of which it is not known yet whether they answer', async () => {
    const bins = [bin('2021-04', [0, 0, 0], { total: 3, within: 0 }), bin('2021-05', [1, 0, 0], { within: 2 })]
    await openWithTools({ bins, criteria: { ...between('2021-05', null), query: 'wages' }, total: 1 })
    const caption = () => document.querySelector('figcaption strong')?.textContent
    expect(caption()).toBe('1 of 6 articles')
    fireEvent.pointerDown(slider('From'))
    fireEvent.change(slider('From'), { target: { value: '0' } })
    expect(caption()).toBe('1 to 4 of 6 articles')
  })

  it('goes either way, and no further than the bars', async () => {
    const { onPeriod } = await openWithTools()
    const { down, move, up } = pointer()
    down(150)
    move(-300)
    up(-300)
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: '2021-04', to: '2021-05' }, undefined)
  })

  it('bounds nothing when it goes across the whole archive', async () => {
    const { onPeriod } = await openWithTools({ criteria: between('2021-05', '2021-06') })
    const { down, move, up } = pointer()
    down(1)
    move(399)
    up(399)
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: null, to: null }, undefined)
  })

  it('does not follow the link that it ends on; the next tap does', async () => {
    await openWithTools()
    const { down, move, up } = pointer()
    const [link] = bars()
    if (link === undefined) throw new Error('April has a bar.')
    down(150)
    move(50)
    up(50)
    expect(fireEvent.click(link)).toBe(false)
    down(50)
    up(50)
    const followed = vi.fn<(event: Event) => void>()
    link.addEventListener('click', followed)
    fireEvent.click(link)
    expect(followed).toHaveBeenCalledOnce()
  })

  it('is none while it trembles within a bar, or crosses an edge by a hair', async () => {
    const { onPeriod } = await openWithTools()
    const { down, move, up } = pointer()
    down(110)
    move(190)
    up(190)
    down(98)
    move(103)
    up(103)
    expect(onPeriod).not.toHaveBeenCalled()
    expect(slider('From').getAttribute('aria-valuetext')).toBe('April 2021')
  })

  it('is forgotten when scrolling takes it over', async () => {
    const { onPeriod } = await openWithTools()
    const { down, move, cancel } = pointer()
    down(150)
    move(250)
    cancel()
    expect(slider('From').getAttribute('aria-valuetext')).toBe('April 2021')
    expect(onPeriod).not.toHaveBeenCalled()
  })
})

describe('the strip as a table', () => {
  const rows = () => screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))

  async function openTable() {
    const user = userEvent.setup()
    const bins = [bin('2021-04', [2, 1, 0], { total: 4 }), bin('2021-05', [0]), bin('2021-06', [0, 1, 0], { total: 2 })]
    await openWithTools({ bins, criteria: { ...between(null, null), query: 'wages' }, total: 4 })
    const button = screen.getByRole('button', { name: 'As a table' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    await user.click(button)
    await screen.findByRole('table', { name: 'Articles by month, April to June 2021' })
    expect(button.getAttribute('aria-expanded')).toBe('true')
    return user
  }

  it('has the numbers of the bars, and their sum', async () => {
    await openTable()
    expect(rows()).toEqual([
      ['Period', 'Articles that answer', 'Of all', 'Share'],
      ['April 2021', '3', '4', '75%'],
      ['May 2021', 'none captured'],
      ['June 2021', '1', '2', '50%'],
      ['Total', '4', '6', '67%'],
    ])
    const june = within(screen.getByRole('table')).getByRole('link', { name: 'June 2021' })
    expect(june.getAttribute('href')).toBe('/?q=wages&from=2021-06&to=2021-06')
    expect(within(screen.getByRole('table')).queryByRole('link', { name: 'May 2021' })).toBeNull()
  })

  it('is put in order by a column, and the other way round', async () => {
    const user = await openTable()
    const periods = () =>
      rows()
        .slice(1, -1)
        .map(([period]) => period)
    const answers = screen.getByRole('columnheader', { name: 'Articles that answer' })
    expect(screen.getByRole('columnheader', { name: 'Period' }).getAttribute('aria-sort')).toBe('ascending')
    await user.click(within(answers).getByRole('button'))
    expect(answers.getAttribute('aria-sort')).toBe('descending')
    expect(periods()).toEqual(['April 2021', 'June 2021', 'May 2021'])
    await user.click(within(answers).getByRole('button'))
    expect(answers.getAttribute('aria-sort')).toBe('ascending')
    expect(periods()).toEqual(['May 2021', 'June 2021', 'April 2021'])
    expect(screen.getByRole('columnheader', { name: 'Period' }).hasAttribute('aria-sort')).toBe(false)
  })
})
