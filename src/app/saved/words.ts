// The words of saving, wherever something can be saved, and of what can go wrong with it. Those of the page of what is saved are in desk-words.tsx.

export const WORDS = {
  save: 'Save',
  saveSearch: 'Save this search',
  /** After the button was pressed. A link to what is saved follows `saved`. */
  saved: 'Saved on this device. ',
  removed: 'No longer saved.',
  toDesk: 'See all',
  /** What a saved search does. */
  searchNote: 'A saved search says what is new since you last looked.',

  // What went wrong.
  full: 'The browser has no more room for this site: nothing was saved. Remove something, or free room on the device.',
  newer: 'What is saved was opened by a newer version of this site. Reload the page to use it; nothing is lost.',
  refused:
    'This browser keeps nothing for this site, as in a private window or by its settings. All else works, but nothing can be saved.',
  silent: 'The browser does not answer about what is saved. Close other tabs of this site, and try again.',
  failed: (message: string) =>
    message === ''
      ? 'What is saved could not be read or changed. Try again.'
      : `What is saved could not be read or changed. The browser says: ${message}`,
  notLoaded: 'The code for saving could not be loaded. Check the connection and try again.',
} as const
