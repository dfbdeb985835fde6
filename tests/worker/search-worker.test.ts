// The worker's shell, with a thread's two ends played by the test.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NO_CRITERIA } from '../../src/model/criteria.ts'
import type { Numbered, SearchReply, SearchRequest } from '../../src/search/protocol.ts'

const scope = Object.assign(new EventTarget(), { postMessage: vi.fn<(reply: Numbered<SearchReply>) => void>() })

beforeEach(() => {
  vi.stubGlobal('self', scope)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('answers each request under its number', async () => {
  await import('../../src/worker/search-worker.ts')
  const message: SearchRequest = { kind: 'search', criteria: NO_CRITERIA }
  scope.dispatchEvent(new MessageEvent('message', { data: { number: 7, message } }))
  scope.dispatchEvent(new MessageEvent('message', { data: { number: 8, message } }))
  expect(scope.postMessage.mock.calls.map(([reply]) => reply)).toEqual([
    { number: 7, message: { kind: 'missing', files: ['columns'] } },
    { number: 8, message: { kind: 'missing', files: ['columns'] } },
  ])
})
