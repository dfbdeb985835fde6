// The words of the language of queries. Other languages of the reader have their own words beside the English ones, which are always read: so an
// address holds in each.

import { editDistance } from '../../model/edit-distance.ts'
import { OPERATORS, SHORTEST_MISSPELT } from './operators.ts'

/** A dash, an operator (one of ours may have a space after its colon), and quoted text or a run without spaces. Brackets around quotes go. */
export const ITEM =
  /(-?)[([]*(?:(theme|flag|format|place|before|after|date|title|kicker|summary):\s+(?=\S)|([a-z]+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»][)\]]*|(\S+))/giu

export const saysOr = (text: string): boolean => text === 'OR'
export const saysNot = (text: string): boolean => text === 'NOT'

/** The operator of this name in small letters, or the one that is a slip away from a longer name; other names, as in `http:`, stay as they are. */
export function operatorOf(name: string | undefined): string | null {
  if (name === undefined) return null
  if (OPERATORS.some((ours) => ours === name) || name.length < SHORTEST_MISSPELT) return name
  return OPERATORS.find((ours) => ours.length >= SHORTEST_MISSPELT && editDistance(name, ours, 1) <= 1) ?? name
}
