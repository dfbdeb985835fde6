// The words of the rows of a list, in English. Another language is one more table of this type.

export const WORDS = {
  filedUnder: 'Filed under',
  /** Follows a headline for those who listen. */
  onDay: (day: string) => `, ${day}`,
  /** The month and the weekday beside the number of a day. */
  dayOf: (month: string, weekday: string) => `${month}, ${weekday}`,
} as const
