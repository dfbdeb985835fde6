// The words of the settings for reading and of the keys, in English. They load with these. Another language is one more table of this type.

import type { KeyAct } from './key-table.ts'
import type { Settings } from './settings.ts'

const THEMES: Readonly<Record<Settings['theme'], string>> = {
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
}

const MEASURES: Readonly<Record<Settings['measure'], string>> = {
  narrow: 'Short',
  standard: 'Standard',
  wide: 'Long',
}

const DOES: Readonly<Record<KeyAct, string>> = {
  next: 'to the next headline; in an article, to the next article of its list',
  previous: 'to the one before',
  open: 'opens the article of the headline',
  search: 'goes to the search, on every page',
  save: 'saves the article of the headline, or the one that is open; once more, it is no longer saved',
  timeline: 'one after the other, to the timeline',
  saved: 'one after the other, to what you saved',
  list: 'shows this list',
  empty: 'empties the search box',
  bars: 'go from bar to bar of the time strip, or move an end of the period',
}

export const COMFORT_WORDS = {
  display: 'Display',
  close: 'Close',
  theme: 'Colours',
  themes: THEMES,
  size: 'Size of letters',
  sizes: (percent: string) => `${percent}%`,
  measure: 'Lines',
  measures: MEASURES,
  show: 'Show',
  summaries: 'Summaries in lists',
  evidence: 'Evidence for themes and places',
  keys: 'Keys for moving and acting',
  allKeys: 'All keys',
  kept: 'Kept on this device alone.',
  reset: 'Back to how it was',

  keysTitle: 'Keys',
  /** What is printed on a key. */
  keyName: (key: string) => key,
  does: DOES,
  saved: 'Saved',
  removed: 'No longer saved',
  notSaved: 'The article could not be loaded, and is not saved.',
} as const
