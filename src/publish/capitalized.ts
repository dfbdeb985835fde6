// Words at the beginning of a sentence, for languages that write the names of months and days small.

/** `Martes` for `martes`. */
export const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
