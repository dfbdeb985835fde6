// Why an entry could not become an article, in a sentence for the reader, in English. Another language of the reader has a sentence for each.

export const REJECT_REASONS = {
  cutBeforeDate: 'The capture ends before its date, so it cannot stand on a timeline.',
  noDate: 'It has no date, so it cannot stand on a timeline.',
  nothingButDate: 'It has a date and nothing else.',
  singleArticle: 'It seems to be the page of one article rather than a listing.',
  undecided: 'It can be read in two ways, and nothing on it settles which.',
  notUtf8: 'The file is not UTF-8 text.',
  notText: 'The file is not text.',
  notAFeed: 'The file is no RSS or Atom feed.',
} as const

export type RejectReason = keyof typeof REJECT_REASONS

/** The reason of a date that no calendar has. `printed` is as the capture prints it. */
export const impossibleDate = (printed: string): string => `Its date, “${printed}”, is no day of the calendar.`
