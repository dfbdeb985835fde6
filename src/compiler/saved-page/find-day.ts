// The day of an item of a page: what is marked as its publication, else its first <time>, else a printed date. Never the day of an update.

import { hasClass, wordsOf } from '../markup/find-elements.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { textOf } from '../markup/plain-text.ts'
import { readWrittenDay } from '../markup/written-day.ts'
import { readDay, type ReadDay } from '../read/read-day.ts'

/** What sets a date apart from what stands beside it. */
const BESIDE_DATE = /^[\s,;|·•–—-]+|[\s,;|·•–—-]+$/gu

const LONGEST_DATE = 200

const NONE: ReadDay = { kind: 'none' }

/** Finds the day in an item's own elements. */
export function findDay(own: readonly MarkupElement[]): ReadDay {
  const current = own.filter((element) => !isUpdate(element))
  const times = [...current.filter(isPublication), ...current.filter(({ name }) => name === 'time')].map(dayOfTime)
  const said = times.find(({ kind }) => kind === 'day') ?? times.find(({ kind }) => kind !== 'none')
  return said ?? printedDay(current)
}

/** Whether a text is a date, perhaps an impossible one. */
export const isDayText = (text: string): boolean => readDay(text).kind !== 'none'

const isPublication = (element: MarkupElement): boolean =>
  hasClass(element, 'dt-published', 'published') || wordsOf(element, 'itemprop').includes('datepublished')

const isUpdate = (element: MarkupElement): boolean =>
  (hasClass(element, 'dt-updated', 'updated') && !isPublication(element)) ||
  wordsOf(element, 'itemprop').includes('datemodified')

/**
 * The day that an element gives for machines, else the one that it shows. A moment in Greenwich does not tell the publisher's day: where the page
 * shows a day beside it, that is the one.
 */
function dayOfTime(element: MarkupElement): ReadDay {
  const { datetime, title, content } = element.attributes
  const written = datetime ?? content ?? title ?? ''
  const shown = readWrittenDay(textOf(element))
  const isGreenwich = /T.*(?:Z|[+-]00:?00)$/i.test(written)
  if (isGreenwich && shown.kind === 'day') return shown
  const day = readWrittenDay(written)
  return day.kind === 'none' ? shown : day
}

function printedDay(elements: readonly MarkupElement[]): ReadDay {
  for (const { children } of elements) {
    for (const child of children) {
      if (typeof child !== 'string' || child.length > LONGEST_DATE) continue
      const day = readDay(child.replace(BESIDE_DATE, ''))
      if (day.kind !== 'none') return day
    }
  }
  return NONE
}
