// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Growth, useGrowth } from '../../../src/app/timeline/use-growth.ts'

/** The end of the list is near as soon as it is watched, or never. */
const placeEnd = (isNear: boolean) =>
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly report: (entries: { isIntersecting: boolean }[]) => void
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        this.report = report
      }
      observe() {
        this.report([{ isIntersecting: isNear }])
      }
      disconnect() {}
    }
  )

const LIST = {}

function open(given: Partial<Growth>) {
  const more = vi.fn<Growth['more']>()
  const props: Growth = { list: LIST, ready: true, unasked: 'never', more, ...given }
  const use = (growth: Growth) => {
    const end = useGrowth(growth)
    end.current ??= document.createElement('div')
  }
  const { rerender, unmount } = renderHook(use, { initialProps: props })
  return { more, unmount, change: (changed: Partial<Growth>) => rerender({ ...props, ...changed }) }
}

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  placeEnd(true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a list', () => {
  it('grows towards its end that is near once the reader has stayed with it for a second', () => {
    const { more } = open({})
    pass(900)
    expect(more).not.toHaveBeenCalled()
    pass(200)
    expect(more).toHaveBeenCalledTimes(1)
  })

  it('stands still from the press of a key or a button on, for a second', () => {
    const { more } = open({})
    pass(900)
    act(() => void window.dispatchEvent(new Event('pointerdown')))
    pass(900)
    expect(more).not.toHaveBeenCalled()
    pass(200)
    expect(more).toHaveBeenCalledTimes(1)
  })

  it('grows at once for a reader who scrolls', () => {
    const { more } = open({})
    act(() => void window.dispatchEvent(new Event('scroll')))
    expect(more).toHaveBeenCalledTimes(1)
  })

  it('has to be stayed with anew when it is another one', () => {
    const { more, change } = open({})
    pass(900)
    change({ list: {} })
    pass(900)
    expect(more).not.toHaveBeenCalled()
    pass(200)
    expect(more).toHaveBeenCalledTimes(1)
  })

  it('gives up what is on its way when a newer answer is asked for', () => {
    const { more, change } = open({})
    pass(1100)
    expect(more.mock.calls[0]?.[0].aborted).toBe(false)
    change({ ready: false })
    expect(more.mock.calls[0]?.[0].aborted).toBe(true)
  })

  it('whose end is far grows unasked where it may, soon or once the page is in use', () => {
    placeEnd(false)
    const [never, inUse, soon] = (['never', 'in use', 'soon'] as const).map((unasked) => open({ unasked }).more)
    pass(1100)
    pass(200)
    expect(soon).toHaveBeenCalledTimes(1)
    expect(inUse).not.toHaveBeenCalled()
    act(() => void window.dispatchEvent(new Event('pointermove')))
    pass(200)
    expect(inUse).toHaveBeenCalledTimes(1)
    expect(never).not.toHaveBeenCalled()
  })

  it('does not grow unasked while a question is typed', () => {
    placeEnd(false)
    const box = document.body.appendChild(document.createElement('input'))
    box.type = 'search'
    const { more } = open({ unasked: 'in use' })
    act(() => box.focus())
    pass(1100)
    pass(200)
    expect(more).not.toHaveBeenCalled()
    act(() => box.blur())
    pass(200)
    expect(more).toHaveBeenCalledTimes(1)
    box.remove()
  })
})
