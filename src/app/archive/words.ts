// What a reader is told when the archive or its search can't be reached, in English. Another language is one more table of this type.

export const WORDS = {
  unreachable: 'The archive could not be reached. Check the connection and try again.',
  /** What was opened before is on the device. */
  notOnDevice: 'There is no network, and this was not opened before.',
  refused: (status: number, path: string) =>
    `The archive could not be read: the server answered ${status} for ${path}.`,
  rebuilt: 'The archive has been rebuilt since this page was opened. Reload the page to read it.',
  damaged: (file: string) => `The archive could not be read: data/${file} was damaged on its way. Try again.`,
  searchStopped: (message: string) => `The search stopped with an error (${message}). Reload the page to try again.`,
  searchNotLoaded: 'The search could not be loaded. Check the connection and try again.',
} as const
