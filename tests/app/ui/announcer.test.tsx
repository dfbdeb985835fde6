// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../../src/app/ui/announcer.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

/** Renders one message after another, `gap` milliseconds apart, and gives what the live region said, change by change. */
async function said(messages: readonly (string | null)[], gap: number): Promise<string[]> {
  const [first = null, ...others] = messages
  const { rerender } = render(<Announcer message={first} />)
  const heard: string[] = []
  const observer = new MutationObserver(() => heard.push(screen.getByRole('status').textContent ?? ''))
  observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true })
  for (const message of others) {
    rerender(<Announcer message={message} />)
    await pass(gap)
    await act(async () => Promise.resolve())
  }
  await pass(1_000)
  await act(async () => Promise.resolve())
  observer.disconnect()
  return heard
}

describe('Announcer', () => {
  it('does not say what stood there when the page opened', async () => {
    expect(await said(['All 60 articles.', 'All 60 articles.'], 1_000)).toEqual([])
  })

  it('says each settled answer once', async () => {
    expect(await said(['60', null, '7', '7', null, '4'], 1_000)).toEqual(['7', '4'])
  })

  it('says a burst of answers as one change', async () => {
    expect(await said(['60', '12', null, '9', null, '7'], 100)).toEqual(['7'])
  })

  it('says the first answer, where the page opened without one', async () => {
    expect(await said([null, '4'], 1_000)).toEqual(['4'])
  })
})
