// A search worker without a thread. It uses the real host, and a test decides when it answers.

import type { Numbered, SearchReply, SearchRequest } from '../../src/search/protocol.ts'
import { createSearchHost } from '../../src/search/search-host.ts'

export class FakeSearchWorker extends EventTarget implements Worker {
  onmessage = null
  onmessageerror = null
  onerror = null
  /** The requests so far. */
  readonly requests: SearchRequest[] = []
  readonly #host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  #held: (() => void)[] | null = null

  postMessage({ number, message }: Numbered<SearchRequest>): void {
    this.requests.push(message)
    const answer = () => {
      const data: Numbered<SearchReply> = { number, message: structuredClone(this.#host(message)) }
      this.dispatchEvent(new MessageEvent('message', { data }))
    }
    if (this.#held) this.#held.push(answer)
    else queueMicrotask(answer)
  }

  /** Holds back all answers until {@link release}. */
  hold(): void {
    this.#held = []
  }

  release(): void {
    const held = this.#held ?? []
    this.#held = null
    for (const answer of held) answer()
  }

  /** Fails as a worker does when its script can't be loaded. */
  die(): void {
    this.dispatchEvent(new Event('error'))
  }

  terminate(): void {}
}
