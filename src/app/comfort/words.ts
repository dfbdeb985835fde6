// The words of the button that opens the settings for reading, in English. Another language is one more table of this type.

export const WORDS = {
  display: 'Display',
  notLoaded: 'Keys and settings could not be loaded.',
} as const
