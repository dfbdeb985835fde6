// The words of the language of queries. Other languages of the reader have their own words beside the English ones, which are always read: so an
// address holds in each.

import { editDistance } from '../../model/edit-distance.ts'
import { type Operator, OPERATORS } from './operators.ts'

/** A dash, an operator (one of ours may have a space after its colon), and quoted text or a run without spaces. Brackets around quotes go. */
export const ITEM =
  /(-?)[([]*(?:(theme|flag|format|place|before|after|date|title|kicker|summary):\s+(?=\S)|([a-z]+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»][)\]]*|(\S+))/giu

/** A quoted text with its operator, one of our operators with a space before its value, or a run without spaces. */
export const TOKEN =
  /-?(?:\p{L}+:\s*)?["“”„«»][^"“”„«»]*["“”„«»]?|-?(?:theme|flag|format|place|title|kicker|summary):\s+[^\s"“”„«»]+|\S+/giu

/** Words that join others, and operators of time: such a query says by itself how it is to be read. */
export const JOINING = /(?:^|\s)(?:OR|NOT)(?:\s|$)/u
export const TIMED = /(?:^|[\s-])(?:before|after|date):/iu

/** An operator that becomes a filter. */
export const FACET_OPERATOR = /^-?(?:theme|flag|format|place):/iu

/** What joined a date to the words before or after it. */
export const JOINTS = /^(?:and\s|[\s,;&])+|(?:\sand|[\s,;&–—])+$/giu

export const OR = 'OR'
export const saysOr = (text: string): boolean => text === 'OR'
export const saysNot = (text: string): boolean => text === 'NOT'

/** From this length the name of an operator may have a slip. */
export const SHORTEST_MISSPELT = 5

/** The operator of this name in small letters, or the one that is a slip away from a longer name; other names, as in `http:`, stay as they are. */
export function operatorOf(name: string | undefined): string | null {
  if (name === undefined) return null
  if (OPERATORS.some((ours) => ours === name) || name.length < SHORTEST_MISSPELT) return name
  return OPERATORS.find((ours) => ours.length >= SHORTEST_MISSPELT && editDistance(name, ours, 1) <= 1) ?? name
}

/** `theme:` */
export const printOperator = (operator: Operator): string => `${operator}:`
