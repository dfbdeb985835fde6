// What there is to say about one item of a feed or a saved page: warnings, each with its place.

import type { PlacedProblemInput } from '../problem.ts'
import { findNotNews } from '../read/not-news.ts'
import { showText } from '../read/shown-text.ts'
import type { FoundItem } from './found-item.ts'
import { wholeWebAddress } from './web-address.ts'

/** A problem before its line is known. */
export interface Finding extends Pick<PlacedProblemInput, 'code' | 'message' | 'hint'> {
  /** In UTF-16 units of the text. */
  readonly offset: number
}
type Saying = Omit<Finding, 'offset'>

/** Judges an item, which was rejected or kept. */
export function findingsOf({ start, at, title, when, link, base, isCut }: FoundItem, isRejected: boolean): Finding[] {
  const findings: Finding[] = []
  const say = (offset: number, saying: Saying) => findings.push({ ...saying, offset })
  if (when.kind === 'none') say(at.title, NO_DATE)
  if (when.kind === 'impossible')
    say(at.date, {
      code: 'impossible-date',
      message: `No calendar has the day “${showText(when.printed)}”; the item is left out.`,
      hint: 'Compare the date with the page, and mend it in the seed.',
    })
  if (when.kind === 'day' && title === null) say(at.date, isRejected ? NOTHING_BUT_A_DATE : NO_TITLE)
  if (isCut && !isRejected) say(start, CUT_SHORT)
  const notNews = title === null || isRejected ? null : findNotNews(title)
  if (notNews !== null)
    say(at.title, {
      code: 'not-news',
      message: `This seems to be ${notNews} rather than news; it is kept as published.`,
      hint: 'Leave it, or take the item out of the seed.',
    })
  if (!isRejected && link !== null && wholeWebAddress(link, base) === null)
    say(at.link, {
      code: 'bad-link',
      message: `The link of an item is a web address, and “${shortened(link)}” is none; the item is kept without it.`,
      hint: 'An address begins with https://. A relative link needs the address of its page: in <link>, xml:base or <base href>.',
    })
  return findings
}

const shortened = (link: string): string => {
  const shown = showText(link)
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown
}

const NO_DATE: Saying = {
  code: 'no-date',
  message: 'An item says on which day it was published; this one does not, and is left out.',
  hint: 'Find its date on the page, and give it to the item, or capture the page as text.',
}
const NO_TITLE: Saying = {
  code: 'no-title',
  message: 'An item has a title; this one has none, so the opening of its summary stands for it.',
  hint: 'Find its title on the page, and give it to the item.',
}
const NOTHING_BUT_A_DATE: Saying = {
  code: 'no-title',
  message: 'An item has a title; this one is a date alone, and is left out.',
  hint: 'Find its title on the page, and give it to the item.',
}
const CUT_SHORT: Saying = {
  code: 'cut-short',
  message: 'The file ends inside this item, which is kept and marked.',
  hint: 'Save the feed or the page again; the whole file, as a further seed, will complete it.',
}
