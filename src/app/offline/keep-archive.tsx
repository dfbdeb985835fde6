// "Keep the whole archive on this device": what is there, how much room it takes, and how to have it or be rid of it.

import { useId } from 'react'
import { type KeptState, useKeptArchive } from './use-kept-archive.ts'
import { WORDS } from './words.ts'

/** How much room an article takes on the device, cards and search included, in bytes: an estimate, for who has not kept it yet. */
const BYTES_AN_ARTICLE = 5_000

function wordsOf(state: KeptState): string {
  switch (state.kind) {
    case 'looking':
      return WORDS.looking
    case 'failed':
      return WORDS.lookFailed
    case 'running':
      return WORDS.running(state.held, state.all)
    case 'whole':
      return WORDS.all(state.articles, state.bytes)
    case 'part':
      if (state.end === 'lost') return WORDS.lost(state.held, state.all)
      if (state.end === 'full') return WORDS.full(state.held, state.all)
      if (state.end === 'removed') return WORDS.removed
      if (state.wasWhole || state.end === 'changed') return WORDS.changed(state.all - state.held)
      return WORDS.some(state.held, state.all, state.articles * BYTES_AN_ARTICLE)
    default:
      return state satisfies never
  }
}

interface ToolProps {
  readonly label: string
  readonly onClick: () => void
}

const Tool = ({ label, onClick }: ToolProps) => (
  <button type="button" className="quiet max-md:min-h-11" onClick={onClick}>
    {label}
  </button>
)

/** A part of a page, with its heading. */
export function KeepArchive() {
  const heading = useId()
  return (
    <section className="page-section print:hidden" aria-labelledby={heading}>
      <h2 id={heading} className="pb-2 section-title lg:leading-6">
        {WORDS.heading}
      </h2>
      <div className="text-ui">
        {'serviceWorker' in navigator ? <Kept /> : <p className="max-w-measure">{WORDS.unable}</p>}
      </div>
    </section>
  )
}

function Kept() {
  const { state, keep, stop, remove } = useKeptArchive()
  const { kind } = state
  const hasBegun = kind === 'part' && (state.wasWhole || state.end !== null) && state.end !== 'removed'
  return (
    <>
      <p className="max-w-measure">{WORDS.seen}</p>
      <p className="mt-1 max-w-measure" role="status">
        {kind === 'running' ? WORDS.begun : wordsOf(state)}
      </p>
      <div className="flex flex-wrap items-center gap-x-6">
        {kind === 'running' && (
          <>
            <progress max={state.all} value={state.held} aria-label={WORDS.progress} />
            <span>{wordsOf(state)}</span>
            <Tool label={WORDS.stop} onClick={stop} />
          </>
        )}
        {kind === 'part' && <Tool label={hasBegun ? WORDS.goOn : WORDS.keep} onClick={keep} />}
        {kind === 'failed' && <Tool label={WORDS.again} onClick={keep} />}
        {(kind === 'whole' || hasBegun) && <Tool label={WORDS.remove} onClick={remove} />}
      </div>
    </>
  )
}
