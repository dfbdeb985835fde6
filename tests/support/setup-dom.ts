// Prepares each test of a component: DOM matchers, a clean document after each test, and a console that fails the test when an error or a
// warning is written to it.

import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { watchTexts } from './watch-texts.ts'

watchTexts()

// In milliseconds. Code that is loaded on demand comes late on a busy machine.
configure({ asyncUtilTimeout: 60_000 })

const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(complaints).toEqual([])
})
