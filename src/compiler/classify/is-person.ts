// Tells a person's name from the name of a place: `Israel Smith wins a prize`, `Michael Jordan`, `Ms Jordan`. Where it can't be told, it is a place.

import { itemAt } from '../../model/item-at.ts'
import { matchesBetween } from './article-words.ts'
import type { NamedPlace, PlaceField } from './place-rule.ts'
import type { People } from './read-people.ts'
import type { Word } from './words.ts'

/** A surname has so many parts at most: `Israel García-López`, `Georgia O’Keeffe`. */
const LONGEST_SURNAME = 3
/** Words of fewer letters are small in headlines too. */
const CAPITAL_FROM = 4

/** Whether the name of a place is part of a person's here; a name of several words never is. */
export function isPerson(place: NamedPlace, people: People): boolean {
  const { first, last } = place.match
  return first === last && (followsFirstName(place, people) || isFirstName(place, people))
}

/** Whether a title or a first name stands right before: `Ms Jordan`, `Dr Anna Jordan`, `Michael Jordan`. */
function followsFirstName({ text, field, match }: NamedPlace, { titles, first }: People): boolean {
  const { words } = field
  const before = wordBefore(text, words, match.first)
  if (before === undefined || !before.proper) return false
  if (titles.has(before.key) || first.has(before.key)) return true
  const earlier = wordBefore(text, words, match.first - 1)
  return earlier?.proper === true && titles.has(earlier.key)
}

/** Whether a name that people have too stands before a surname. */
function isFirstName({ text, field, match }: NamedPlace, { given, place, bodies, surnames }: People): boolean {
  const { words } = field
  const at = match.first
  if (!given.has(itemAt(words, at).key)) return false
  const before = wordBefore(text, words, at)
  if (before !== undefined && place.has(before.key)) return false
  const after = capitalsAfter(text, words, at)
  const surname = after.filter((word) => !isInitial(word))
  const opening = surname[0]
  if (opening === undefined || opening.capitals !== null || beginsPlace(field, words.indexOf(opening))) return false
  if (surnames.has(opening.key)) return true
  const isName = surname.every(({ key, capitals }) => !bodies.has(key) && capitals === null)
  return isName && surname.length <= LONGEST_SURNAME && isInSentence(words, { first: at, last: at + after.length })
}

const beginsPlace = ({ matches }: PlaceField, index: number): boolean =>
  matchesBetween(matches, { from: index, to: index }).some(({ value }) => value.kind === 'place')

/** The word before, where only a space lies between, or a point after a title. */
function wordBefore(text: string, words: readonly Word[], at: number): Word | undefined {
  const [word, before] = [words[at], words[at - 1]]
  if (word === undefined || before === undefined) return undefined
  return /^\.? $/.test(text.slice(before.end, word.start)) && !word.opens ? before : undefined
}

/** The words with capitals that follow as one name. */
function capitalsAfter(text: string, words: readonly Word[], at: number): readonly Word[] {
  const found: Word[] = []
  let before = itemAt(words, at)
  for (const word of words.slice(at + 1)) {
    const between = text.slice(before.end, word.start)
    const isOne = between === ' ' || (found.length > 0 && /^(?:[-’']|\. )$/.test(between))
    if (!isOne || word.opens || !word.proper || /^\d/.test(word.key)) break
    found.push(word)
    before = word
  }
  return found
}

const isInitial = ({ start, end }: Word): boolean => end - start === 1

/** Whether more words outside a name are small than begin with a capital; in a headline with capitals a name can't be told by them. */
function isInSentence(words: readonly Word[], { first, last }: { first: number; last: number }): boolean {
  const balance = words.map((word, index) => {
    const counts = index > 0 && !word.opens && word.end - word.start >= CAPITAL_FROM
    if (!counts || (index >= first && index <= last)) return 0
    return word.proper ? -1 : 1
  })
  return balance.reduce<number>((sum, step) => sum + step, 0) > 0
}
