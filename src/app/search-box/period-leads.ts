// How the name of a period is typed, for suggestions.

/** Words before a date that make it an end of a longer period, and words that only lead to it. */
export const BOUND = /(?:^|\s)(?:since|after|before|until|till|to|by|through|between|and)$/iu
export const LEAD = /(?:^|\s)(?:in|on|of|during|from|for)$/iu

/** Whether a name begins with these words, the last of which may be the beginning of a word. */
export const begins = (name: readonly string[], words: readonly string[]): boolean =>
  words.length <= name.length &&
  words.every((word, index) => (index === words.length - 1 ? name[index]?.startsWith(word) : name[index] === word))
