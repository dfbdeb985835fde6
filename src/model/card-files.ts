// The files that hold cards. Which file holds a card follows from the number of articles of each month, so there is a list of months, but none of
// files.

import type { Card, DataFile } from './bundle.ts'
import type { Month } from './day.ts'

/** How many cards a file holds at most. */
export const CARDS_IN_FILE = 4

/** A month in the list, which is sorted newest first. */
export interface CardMonth {
  readonly month: Month
  /** How many articles it has. */
  readonly count: number
  /** The hash of all its files as JSON: the names of the files change with their content and with the way they are cut. */
  readonly hash: string
}

/** A month and the ordinal that it starts with. */
export interface MonthWithStart extends CardMonth {
  /** The ordinal of its newest article. */
  readonly start: number
}

/** What a file of cards holds: at most {@link CARDS_IN_FILE} of one month, newest first. */
export interface CardFile {
  /** The hash of its cards as JSON. */
  readonly hash: string
  readonly cards: readonly Card[]
}

/** Adds to each month of the list the ordinal that it starts with. */
export function addStarts(months: readonly CardMonth[]): MonthWithStart[] {
  let next = 0
  return months.map((month) => {
    const start = next
    next += month.count
    return { ...month, start }
  })
}

/** The name of a month's file, by its number: `cards/2021-07.5e884898da28/3.json`. Number 1 holds the month's first days. */
export const cardFileName = ({ month, hash }: CardMonth, number: number): DataFile =>
  `cards/${month}.${hash}/${number}.json`

/** How many files a month has. */
export const countCardFiles = ({ count }: CardMonth): number => Math.ceil(count / CARDS_IN_FILE)

/** How many cards a file of a month holds. All are full but the last, which holds the month's newest. */
export const countCardsIn = ({ count }: CardMonth, number: number): number =>
  Math.min(CARDS_IN_FILE, count - (number - 1) * CARDS_IN_FILE)

/** Where a card is: the number of its file in the month, and its index in the file. */
export interface CardLocation {
  readonly number: number
  readonly index: number
}

/** Where the card of one of a month's articles is, by the ordinal of the article. */
export function locateCard(month: MonthWithStart, ordinal: number): CardLocation {
  const older = month.start + month.count - 1 - ordinal
  const number = Math.floor(older / CARDS_IN_FILE) + 1
  return { number, index: countCardsIn(month, number) - 1 - (older % CARDS_IN_FILE) }
}

/** Cuts a month's cards, newest first, into its files: file number 1 first, and in each file the newest card first. */
export function cutCards<Held>(cards: readonly Held[]): Held[][] {
  const files: Held[][] = []
  for (let end = cards.length; end > 0; end -= CARDS_IN_FILE)
    files.push(cards.slice(Math.max(0, end - CARDS_IN_FILE), end))
  return files
}
