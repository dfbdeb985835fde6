// The words of what the page "About" says of the reader's device, in English. Another language is one more table of this type.

interface KeptWords {
  readonly name: string
  /** What of it is kept, and how it is removed. */
  readonly means: string
}

/** What a browser keeps for this site, in the order in which it is listed. */
const WHAT = {
  saved: {
    name: 'What you save',
    means: 'articles and searches. Their page lists them, and removes one of them or all.',
  },
  reads: {
    name: 'What you read',
    means: 'which articles you opened, and how far you read. The same page has a button that forgets it.',
  },
  searches: {
    name: 'Recent searches',
    means: 'the last ten. The empty search box lists them, and erases one of them or all.',
  },
  settings: {
    name: 'Settings',
    means: 'what you chose under “Display”. “Back to how it was”, there, removes them.',
  },
  pages: {
    name: 'Pages',
    means:
      'what you have opened, and the whole archive if you ask for that, to be read without a network. Where you asked for the archive you can remove it.',
  },
  places: {
    name: 'Places in lists',
    means: 'how far you had scrolled, for the way back. They are gone when you close the tab.',
  },
} as const satisfies Readonly<Record<string, KeptWords>>

export const KEPT_WORDS = {
  title: 'On your device',
  nothingLeaves:
    'There is no account. Searching, filtering, saving and reading happen in your browser, and nothing of them is counted or sent anywhere. The host of these files sees, like every host, which addresses your browser asks for; words that you search for are in one only when you open a link to a search or load its page again.',
  kept: 'Your browser keeps for this site, on this device alone:',
  removeAll: 'When you delete the data of this site in your browser, all of it is gone.',
  what: WHAT,
} as const
