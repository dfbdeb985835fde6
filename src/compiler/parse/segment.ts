// Cuts the lines of a page into what stands outside the list and the bodies of its entries.

import { afterMarker, type Markers } from './find-markers.ts'
import type { Unit } from './find-units.ts'
import { isContactDetail, isContactHeading } from './judge-outside.ts'
import { isTimeHeading } from '../dates/printed-date.ts'
import { findBareStart, splitEntries, type Body } from './split-entries.ts'
import { addCount, countOf } from '../../model/counts.ts'
import { itemAt } from '../../model/item-at.ts'

/** A part of a page. `beside` marks a line that is side matter whatever its looks. */
export type Segment =
  | { readonly kind: 'outside'; readonly unit: Unit; readonly beside: boolean }
  | { readonly kind: 'body'; readonly body: Body }

/** Cuts a page into segments, in order; every unit is in exactly one. */
export function segment(units: readonly Unit[], markers: Markers): Segment[] {
  const runs = markers.layout === 'bare' && markers.bodyIndent === 0 ? cutBare(units) : cutAtMarkers(units, markers)
  const usualGap = findUsualGap(runs)
  const segments = runs.flatMap((run, index): Segment[] => {
    if (run.kind === 'outside') return [run]
    const next = runs[index + 1]
    const skips =
      next?.kind === 'body' && typeof run.body.number === 'number' && next.body.number === run.body.number + 2
    return splitEntries(run.body, { usualGap, skips, bare: markers.layout === 'bare' }).map((body) => ({
      kind: 'body',
      body,
    }))
  })
  return setContactsBeside(segments)
}

const outside = (unit: Unit, beside = false): Segment => ({ kind: 'outside', unit, beside })

/** A page with markers: an entry runs from its marker to the next, or to a line that stands outside. */
function cutAtMarkers(units: readonly Unit[], markers: Markers): Segment[] {
  const segments: Segment[] = []
  let open: Unit[] | null = null
  // Noted line by line: looking for a date in all lines of an entry at each of them would take the square of their number.
  let isDated = false
  for (const [index, unit] of units.entries()) {
    const number = markers.opens[index]
    if (number !== undefined) {
      const rest = afterMarker(unit)
      open = rest ? [rest] : []
      isDated = rest?.isDate === true
      segments.push({ kind: 'body', body: { number, opener: unit, units: open } })
    } else if (open === null && markers.bodyIndent > 0 && unit.indent >= markers.bodyIndent) {
      open = [unit]
      isDated = unit.isDate
      segments.push({ kind: 'body', body: { number: undefined, opener: null, units: open } })
    } else if (
      open === null ||
      standsOutside({ units, index, isSummarised: isDated && open.at(-1)?.isDate === false, markers })
    ) {
      open = null
      segments.push(outside(unit))
    } else {
      open.push(unit)
      isDated ||= unit.isDate
    }
  }
  return segments
}

interface Position {
  readonly units: readonly Unit[]
  readonly index: number
  /** Whether the entry so far has its date and a line after it. */
  readonly isSummarised: boolean
  readonly markers: Markers
}

/** Whether a line after an entry is no longer part of it. */
function standsOutside({ units, index, isSummarised, markers }: Position): boolean {
  const unit = itemAt(units, index)
  if (markers.bodyIndent > 0 && unit.gap > 0) return unit.indent < markers.bodyIndent
  const next = units[index + 1]
  if (!next || unit.indent >= Math.max(1, markers.bodyIndent)) return false
  const opensNext = markers.opens[index + 1]
  if (isTimeHeading(unit.content)) return opensNext !== undefined || isTimeHeading(next.content)
  // Without indents, a short line before a new count of numbers heads a section, if the entry above it already has its summary. On a page
  // with them no blank line need set it apart.
  const isApart = unit.gap > 0 || markers.bodyIndent > 0
  return opensNext === 1 && isApart && isSummarised && /[^.!?…,;:]$/u.test(unit.content) && unit.content.length <= 80
}

/** A page without markers or indents: headings of time cut it, and what stands above the first entry is outside. */
function cutBare(units: readonly Unit[]): Segment[] {
  const segments: Segment[] = []
  let run: Unit[] = []
  const close = () => {
    const start = findBareStart(run)
    segments.push(...run.slice(0, start).map((unit) => outside(unit)))
    if (start < run.length)
      segments.push({ kind: 'body', body: { number: undefined, opener: null, units: run.slice(start) } })
    run = []
  }
  for (const unit of units) {
    if (isTimeHeading(unit.content)) {
      close()
      segments.push(outside(unit))
    } else run.push(unit)
  }
  close()
  return segments
}

/** The most frequent number of blank lines between two lines of one entry that have any; 0 where none have. */
function findUsualGap(segments: readonly Segment[]): number {
  const counts = new Map<number, number>()
  for (const part of segments) {
    if (part.kind === 'outside') continue
    for (const { gap } of part.body.units.slice(1)) if (gap > 0) addCount(counts, gap)
  }
  let usual = 0
  for (const [gap, count] of counts) if (count > countOf(counts, usual)) usual = gap
  return usual
}

/** Undated items under `Media contact`, addresses, and indented text with neither marker nor date are no entries: they stand beside. */
function setContactsBeside(segments: readonly Segment[]): Segment[] {
  let underContact = false
  return segments.flatMap((part): Segment[] => {
    if (part.kind === 'outside') {
      underContact = isContactHeading(part.unit.content)
      return [part]
    }
    const { units, opener, number } = part.body
    const isDated = units.some((unit) => unit.isDate)
    const isDetail = units.length === 1 && isContactDetail(itemAt(units, 0).content)
    if (isDated || !(underContact || isDetail || number === undefined)) {
      underContact &&= !isDated
      return [part]
    }
    const rest = units.filter((unit) => unit.line !== opener?.line)
    return [...(opener ? [opener] : []), ...rest].map((unit) => outside(unit, true))
  })
}
