// Tells what else is called by the name of a place, by the words right after it: `Lebanon Valley`, `Lebanon, Pennsylvania`. Which words these
// are is data. People are left to is-person.ts.

import { itemAt } from '../../model/item-at.ts'
import { matchesBetween } from './article-words.ts'
import type { NamedPlace } from './place-rule.ts'

/** Stands apart, as in `Lebanon, Pennsylvania, …`; `Mexico, California sign` are two places. */
const CLOSED = /^\s*(?:[^\s\p{L}\p{N}]|$)/u
/** Goes on as a list: `Mexico, Texas, and Ohio` are three places. */
const LISTED = /^(?:, ?\p{Lu}[\p{L} ]{1,30}){0,5},? (?:and|or|y|et|e|o) /u

/** What a name is, by the words right after it, if it is no place's; else null. */
export function findNamesake({ field, text, match, by, range }: NamedPlace): string | null {
  const next = match.last + 1
  for (const { value, last } of matchesBetween(field.matches, { from: next, to: next })) {
    if (value.kind !== 'namesake' || (value.countriesOnly && by !== 'name')) continue
    const { start, proper } = itemAt(field.words, next)
    const follows = text.slice(range.end, start) === (value.comma ? ', ' : ' ')
    const rest = text.slice(itemAt(field.words, last).end)
    if (proper && follows && (!value.comma || (CLOSED.test(rest) && !LISTED.test(rest)))) return value.name
  }
  return null
}
