// What there is to say about one item of a feed or a saved page: warnings, each with its place.

import type { PlacedProblemInput } from '../problem.ts'
import { judgeNews } from '../read/not-news.ts'
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
      hint: 'Compare with the page. If it prints another date, save it again; if it prints this one, the item stays out.',
    })
  if (when.kind === 'day' && title === null) say(at.date, isRejected ? NOTHING_BUT_A_DATE : NO_TITLE)
  if (isCut && !isRejected) say(start, CUT_SHORT)
  const notNews = title === null || isRejected ? null : judgeNews(title)
  if (notNews !== null) say(at.title, notNews)
  if (!isRejected && link !== null && wholeWebAddress(link, base) === null)
    say(at.link, {
      code: 'bad-link',
      message: `The link of an item is a web address, and “${shortened(link)}” is none; the item is kept without it.`,
      hint: 'Nothing to mend. A relative link can be followed where the file says the address of its page: in <link>, xml:base or <base href>.',
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
  hint: 'If the page shows its date, capture the page as text; if it shows none, the item stays out.',
}
const NO_TITLE: Saying = {
  code: 'no-title',
  message: 'An item has a title; this one has none, so the opening of its summary stands for it.',
  hint: 'If the page shows its title, capture the page as text; if it shows none, nothing is to mend.',
}
const NOTHING_BUT_A_DATE: Saying = {
  code: 'no-title',
  message: 'An item has a title; this one is a date alone, and is left out.',
  hint: 'If the page shows more than the date, capture the page as text.',
}
const CUT_SHORT: Saying = {
  code: 'cut-short',
  message: 'The file ends inside this item, which is kept and marked.',
  hint: 'Save the feed or the page again; the whole file, as a further seed, will complete it.',
}
