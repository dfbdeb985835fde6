// The words of the tools of a view. Those of what opens load with it (`take-along-words.ts`).

export const WORDS = {
  more: 'More',
  share: 'Share',
  takeAlong: 'Take along',
  notLoaded: 'The articles could not be loaded.',
} as const
