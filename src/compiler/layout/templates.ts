// The ways in which newsroom pages print an entry: each a row of slots, in their order. Leaves out which of them a page has (decide-layout.ts).

/** A part of an entry on a page. A time of day and a note (a place, a kind) belong to no field. */
export type Slot = 'kicker' | 'title' | 'date' | 'summary' | 'time' | 'note'

export interface Template {
  readonly slots: readonly Slot[]
  /** Whether one date stands over several entries, as a heading. */
  readonly underDays: boolean
  /** In words, for a message. */
  readonly says: string
}

const template = (says: string, slots: readonly Slot[], underDays = false): Template => ({ slots, underDays, says })

/** All templates, the plainest first: of two that read a page alike, the first is taken. */
export const TEMPLATES: readonly Template[] = [
  template('title, date, summary', ['title', 'date', 'summary']),
  template('date, title, summary', ['date', 'title', 'summary']),
  template('title, summary, date', ['title', 'summary', 'date']),
  template('title, date', ['title', 'date']),
  template('date, title', ['date', 'title']),
  template('date, summary', ['date', 'summary']),
  template('label, title, date, summary', ['kicker', 'title', 'date', 'summary']),
  template('title, label, date, summary', ['title', 'kicker', 'date', 'summary']),
  template('label, date, title, summary', ['kicker', 'date', 'title', 'summary']),
  template('date, label, title, summary', ['date', 'kicker', 'title', 'summary']),
  template('date, title, label, summary', ['date', 'title', 'kicker', 'summary']),
  template('label, title, summary, date', ['kicker', 'title', 'summary', 'date']),
  template('title, summary, note, date', ['title', 'summary', 'note', 'date']),
  template('title, date, place, summary', ['title', 'date', 'note', 'summary']),
  template('a day over titles and summaries', ['title', 'summary'], true),
  template('a day over titles, times and summaries', ['title', 'time', 'summary'], true),
  template('a day over times and titles', ['time', 'title'], true),
  template('a day over times, titles and summaries', ['time', 'title', 'summary'], true),
  template('a day over times, places and titles', ['time', 'note', 'title'], true),
]
