// The words of the page of what is saved.

import { countArticles, formatCount } from '../../publish/count-in-words.ts'

const searches = (count: number) => (count === 1 ? '1 search' : `${formatCount(count)} searches`)
const marks = (count: number) => (count === 1 ? '1 read mark' : `${formatCount(count)} read marks`)

interface Numbers {
  readonly articles: number
  readonly searches: number
  readonly reads: number
}

/** `2 articles, 1 search and 5 read marks`; what there is none of is left out. */
function listNumbers({ articles, searches: searched, reads }: Numbers): string {
  const parts = [
    ...(articles === 0 ? [] : [countArticles(articles)]),
    ...(searched === 0 ? [] : [searches(searched)]),
    ...(reads === 0 ? [] : [marks(reads)]),
  ]
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** A file that was not taken. */
const REFUSED = {
  damaged: 'This file was not taken, and nothing was changed: it is no saved list of this reader, or not whole.',
  newer:
    'This file was not taken, and nothing was changed: a newer version of this reader made it. Reload the page and try again.',
} as const

export const WORDS = {
  title: 'Saved',
  lead: 'What you save is kept in this browser, on this device. There is no account, and nothing is sent anywhere.',
  withoutScripts:
    'The list is kept by the browser and shown by a script: it needs JavaScript, which is off here. All articles can be read without it, from the timeline or month by month, and the browser’s own bookmarks keep them too.',
  loading: 'Reading what is saved …',

  continue: 'Continue where you stopped',
  lastArticle: 'The article you read last',
  lastList: 'The list it was in',
  readToEnd: 'read to the end',
  readTo: (percent: number) => `read to ${percent} %`,
  notRead: 'not read yet',

  articles: 'Articles',
  noArticles: 'No article is saved yet. Open one and press “Save” under its headline.',
  order: 'Order',
  bySaved: 'Last saved first',
  byNews: 'Newest news first',
  savedOn: (day: string) => `saved ${day}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove: ${name}`,
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: keep ${name}`,
  removed: 'Removed.',
  moved: 'moved to a new address',
  gone: 'withdrawn from the archive',
  showAll: (count: number) => `Show all ${formatCount(count)}`,

  searches: 'Searches',
  noSearches:
    'No search is saved yet. On the timeline, or on any page that lists articles, open “Take along” and press “Save this search”.',
  counting: 'Looking for what is new …',
  newSince: (count: number, day: string) =>
    count === 0
      ? `Nothing new since you last looked, ${day}`
      : `${formatCount(count)} new since you last looked, ${day}`,
  /** For a search that asks for something that the archive no longer has. */
  notUnderstood: 'This archive no longer has all that this search asks for.',

  lately: 'Read lately',
  noReads: 'No article was opened yet.',
  forgetReads: 'Forget what was read',
  forgotten: 'What was read is forgotten.',

  along: 'Take it along',
  alongNote: 'A file holds everything; importing it on another device adds to what is there and removes nothing.',
  exportFile: 'Export as a file',
  importFile: 'Import a file',
  chooseFile: 'The file to import',
  fileName: (archive: string) => `${archive} saved`,
  exported: (numbers: Numbers, file: string) => `${listNumbers(numbers) || 'Nothing'} in ${file}.`,
  merged: (numbers: Numbers) => {
    const came = listNumbers(numbers)
    return came === '' ? 'All that is in this file was here already.' : `${came} came with this file.`
  },
  damaged: REFUSED.damaged,
  newer: REFUSED.newer,
  foreign: (archive: string) =>
    `This file was not taken, and nothing was changed: it belongs to another archive, ${archive}.`,
  copyLink: 'Share as a link',
  linkNote: 'A link holds the saved articles alone.',
  linkTooLong: (bytes: number, most: number) =>
    `The list is too long for a link (${formatCount(bytes)} of ${formatCount(most)} characters). Export it as a file.`,

  clear: 'Erase everything',
  clearQuestion: (numbers: Numbers) => `Erase ${listNumbers(numbers)} from this device?`,
  clearNow: 'Erase',
  keep: 'Keep',
  cleared: 'Everything is erased.',

  shared: (count: number) => `A list of ${countArticles(count)} for you`,
  sharedNote: 'It came with the link. What you have saved stays as it is.',
  saveAll: 'Save all',
  allSaved: (count: number) => (count === 0 ? 'All of them were saved already.' : `${countArticles(count)} saved.`),
  closeShared: 'Close the list',
  loadingShared: 'Reading the list …',
  notHere: 'not in this archive',
} as const
