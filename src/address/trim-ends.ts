// What mail, chat and print put around a part of an address.

/** The text without spaces, punctuation and marks that can't be seen at its ends. */
export const trimEnds = (text: string): string => text.replaceAll(/^[\s\p{P}\p{Cf}]+|[\s\p{P}\p{Cf}]+$/gu, '')
