// The words of what several folders show, and of what stands in place of any page.

export const WORDS = {
  /** What a number counts, for screen readers. */
  articles: (count: number) => (count === 1 ? 'article' : 'articles'),
  loading: 'Reading the archive …',
  broken: 'This page could not be shown',
  tryAgain: 'Try again',
  toTimeline: 'Go to the timeline',
  copied: 'Copied',
  copyByHand: 'The text, to copy by hand',
} as const
