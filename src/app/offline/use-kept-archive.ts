// The state of the archive on this device, and what the reader can do about it.

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { keepFiles, type KeepFailure, readKept, removeKept } from './keep-files.ts'
import { lookAtArchive, type Look } from './look-at-archive.ts'

export type KeptState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | PartlyKept
  | ({ readonly kind: 'running' } & Counted)
  | { readonly kind: 'whole'; readonly articles: number; readonly bytes: number }

interface Counted {
  readonly held: number
  readonly all: number
}

interface PartlyKept extends Counted {
  readonly kind: 'part'
  readonly articles: number
  /** Whether it was kept as a whole before the archive was built anew. */
  readonly wasWhole: boolean
  /** What has ended last. */
  readonly end: KeepFailure | 'removed' | null
}

/** Between two reports, in milliseconds. */
const REPORT_EVERY = 200

/** After so long without a network it is tried again, in milliseconds: the browser does not tell of every return. */
const TRY_AGAIN = 15_000

export interface KeptArchive {
  readonly state: KeptState
  /** Keeps what is missing. */
  readonly keep: () => void
  readonly stop: () => void
  readonly remove: () => void
}

/** What is on this device. Keeping stops where the page is left; what was kept stays. */
export function useKeptArchive(): KeptArchive {
  const [state, setState] = useState<KeptState>({ kind: 'looking' })
  const work = useRef(new AbortController())

  const begin = (): AbortSignal => {
    work.current.abort()
    work.current = new AbortController()
    return work.current.signal
  }

  /** Shows what is there. Without a network, what was known stays. */
  async function look(signal: AbortSignal, end: PartlyKept['end']): Promise<Look | null> {
    try {
      const found = await lookAtArchive(signal)
      const record = await readKept()
      signal.throwIfAborted()
      const { articles, held, all, missing } = found
      if (missing.length === 0 && record?.files === all) setState({ kind: 'whole', articles, bytes: record.bytes })
      else setState({ kind: 'part', articles, held, all, wasWhole: record !== null, end })
      return found
    } catch {
      if (!signal.aborted) setState((known) => (known.kind === 'part' ? { ...known, end: 'lost' } : { kind: 'failed' }))
      return null
    }
  }

  async function keep(): Promise<void> {
    const signal = begin()
    const found = await look(signal, null)
    if (found === null) return
    const { articles, all } = found
    // A browser that refuses drops what is kept when the device is full.
    await navigator.storage.persist().catch(() => false)
    setState({ kind: 'running', held: found.held, all })
    let reported = performance.now()
    const onProgress = (held: number): void => {
      if (performance.now() < reported + REPORT_EVERY || signal.aborted) return
      reported = performance.now()
      setState({ kind: 'running', held, all })
    }
    const end = await keepFiles(found, { signal, onProgress })
    // Something else was begun meanwhile.
    if (work.current.signal !== signal) return
    if (end.kind === 'complete') setState({ kind: 'whole', articles, bytes: end.bytes })
    else if (end.kind === 'changed') await look(begin(), 'changed')
    else setState({ kind: 'part', articles, held: end.held, all, wasWhole: false, end: end.kind })
  }

  const lookAtFirst = useEffectEvent(() => look(begin(), null))
  useEffect(() => {
    void lookAtFirst()
    return () => work.current.abort()
  }, [])

  const goOn = useEffectEvent(() => void keep())
  const isLost = state.kind === 'part' && state.end === 'lost'
  useEffect(() => {
    if (!isLost) return undefined
    const timer = setInterval(goOn, TRY_AGAIN)
    addEventListener('online', goOn)
    return () => {
      clearInterval(timer)
      removeEventListener('online', goOn)
    }
  }, [isLost])

  const remove = async (): Promise<void> => {
    const signal = begin()
    await removeKept()
    await look(signal, 'removed')
  }
  return { state, keep: () => void keep(), stop: () => work.current.abort(), remove: () => void remove() }
}
