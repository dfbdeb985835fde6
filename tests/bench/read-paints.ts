// Reads from a Chromium trace how long each answer took to be painted: from the input event, by the time the browser took it in, to the
// presentation of the first frame that was committed after the page had been given the answer.

import { MARKS } from './paint-watch.ts'

/** Of the trace event format; times are microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly ts: number
  readonly id2?: { readonly local?: string }
  readonly pid: number
  readonly args?: { readonly chrome_frame_reporter?: { readonly state?: string } }
}

/** What a trace must hold for this. */
export const TRACE_CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'cc', 'benchmark']

/** Milliseconds from the input. */
export interface Paint {
  /** To the numbers beside the boxes, and the bars. */
  readonly counted: number
  /** To the sentence and the first rows of the list, all of them. */
  readonly listed: number
}

interface Frame {
  readonly committed: number
  readonly presented: number
}

/** The frames that came to be seen, with the time of their commit. */
function readFrames(events: readonly TraceEvent[]): readonly Frame[] {
  const commits = new Map<string, number>()
  const frames: Frame[] = []
  for (const { name, ph, ts, id2, pid, args } of events) {
    const id = `${pid} ${id2?.local}`
    if (name === 'Commit' && ph === 'b') commits.set(id, ts)
    const committed = commits.get(id)
    if (name !== 'PipelineReporter' || ph !== 'e' || committed === undefined) continue
    commits.delete(id)
    if (args?.chrome_frame_reporter?.state !== 'STATE_DROPPED') frames.push({ committed, presented: ts })
  }
  return frames
}

/** The paints of all inputs, in their order. Throws where the trace lacks a frame. */
export function readPaints(trace: readonly TraceEvent[]): readonly Paint[] {
  const events = trace.toSorted((a, b) => a.ts - b.ts)
  const frames = readFrames(events)
  const timesOf = (mark: string) =>
    events.filter(({ name, ph }) => name === mark && /[IRi]/.test(ph)).map(({ ts }) => ts)
  const [inputs, counted, listed] = [timesOf(MARKS.input), timesOf(MARKS.counted), timesOf(MARKS.listed)]
  if (inputs.length !== listed.length) throw new Error('The trace lacks an input or an answer.')
  return inputs.map((input, at) => {
    const paintedAfter = (mark: number | undefined) => {
      const later = frames.filter(({ committed }) => mark !== undefined && committed >= mark)
      if (later.length === 0) throw new Error(`The trace shows no frame for input ${at}.`)
      return (Math.min(...later.map(({ presented }) => presented)) - input) / 1000
    }
    return { counted: paintedAfter(counted[at]), listed: paintedAfter(listed[at]) }
  })
}
