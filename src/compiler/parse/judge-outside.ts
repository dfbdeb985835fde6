// Tells headings from what stands beside the list: contacts, introductions, links, prose after the last entry.

import { isTimeHeading } from '../dates/printed-date.ts'
import type { Outside } from './listing.ts'
import type { Unit } from './find-units.ts'

const CONTACT =
  /^(?:(?:media|press|news) contacts?|contacts?|contact(?:s)? (?:presse|m[ée]dias?)|contactos? (?:de|para)(?: la)? (?:prensa|los medios)|contatt[oi](?: stampa)?)$/iu
const DETAIL = /^(?:\d{1,2}\. )?(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|(?:tel|phone|t)?[.: ]*\+?[\d ()/.-]{7,})$/i
const LONGEST_DETAIL = 120
const LONGEST_HEADING = 160

/** Whether a line heads the publisher's contacts, whose items may be numbered too. */
export const isContactHeading = (content: string): boolean => CONTACT.test(content.normalize('NFC'))

/** Whether a line is an address of mail, of a page, or a telephone number, perhaps as an item of a list. */
export const isContactDetail = (content: string): boolean => content.length <= LONGEST_DETAIL && DETAIL.test(content)

export interface OutsideHints {
  /** Whether the page already has a heading. */
  readonly headed: boolean
  /** Whether any entry stands before it. */
  readonly listStarted: boolean
}

/** What a line outside entries is. */
export function judgeOutside(unit: Unit, { headed, listStarted }: OutsideHints): Outside['kind'] {
  const content = unit.content.normalize('NFC')
  if (isTimeHeading(content)) return 'heading'
  if (isContactHeading(content) || isContactDetail(content)) return 'sideMatter'
  const isProse = content.length > LONGEST_HEADING || /[.!…;,]["'”’»)]?$/u.test(content)
  if (isProse) return 'sideMatter'
  // Above the list a second heading stands apart, by two blank lines; a short line closer by is a link or part of the introduction.
  return !headed || listStarted || unit.gap > 1 ? 'heading' : 'sideMatter'
}
