// The files that hold cards, and the list of months that says where they are. Which file holds a card is arithmetic over how many articles each
// month has, so that no list of files is needed.

import type { Card, DataFile } from './bundle.ts'
import type { Month } from './day.ts'

/** How many cards a file holds at most. */
export const CARDS_IN_FILE = 4

/** A month in the list, which stands newest first. */
export interface CardMonth {
  readonly month: Month
  /** How many articles it has. */
  readonly count: number
  /** The hash of all its files as JSON, so that they have other names once anything in them changes, or the way they are cut. */
  readonly hash: string
}

/** A month that knows where it stands in the archive. */
export interface PlacedMonth extends CardMonth {
  /** The ordinal of its newest article. */
  readonly start: number
}

/** What a file of cards holds: at most {@link CARDS_IN_FILE} of one month, newest first. */
export interface CardFile {
  /** The hash of its cards as JSON. */
  readonly hash: string
  readonly cards: readonly Card[]
}

/** The months of the list, each with the ordinal that it begins with. */
export function placeMonths(months: readonly CardMonth[]): PlacedMonth[] {
  let next = 0
  return months.map((month) => {
    const start = next
    next += month.count
    return { ...month, start }
  })
}

/** The name of a month's file, by its number: `cards/2021-07.5e884898da28/3.json`. The first holds the month's first days, and is number 1. */
export const cardFileName = ({ month, hash }: CardMonth, number: number): DataFile =>
  `cards/${month}.${hash}/${number}.json`

/** How many files a month has. */
export const countCardFiles = ({ count }: CardMonth): number => Math.ceil(count / CARDS_IN_FILE)

/** How many cards a file of a month holds: all are full but the last, which holds the month's newest. */
export const countCardsIn = ({ count }: CardMonth, number: number): number =>
  Math.min(CARDS_IN_FILE, count - (number - 1) * CARDS_IN_FILE)

/** Where a card is: the number of its file, and its place there. */
export interface CardPlace {
  readonly number: number
  readonly at: number
}

/** Where the card of one of a month's articles is, by the ordinal of the article. */
export function placeOfCard(month: PlacedMonth, ordinal: number): CardPlace {
  const older = month.start + month.count - 1 - ordinal
  const number = Math.floor(older / CARDS_IN_FILE) + 1
  return { number, at: countCardsIn(month, number) - 1 - (older % CARDS_IN_FILE) }
}

/** A month's cards, which stand newest first, as its files hold them: file number 1 comes first. */
export function cutCards<Held>(cards: readonly Held[]): Held[][] {
  const files: Held[][] = []
  for (let end = cards.length; end > 0; end -= CARDS_IN_FILE)
    files.push(cards.slice(Math.max(0, end - CARDS_IN_FILE), end))
  return files
}
