// Finds where a variant of a text differs from the text that is shown: between the words that both begin with and those that both end with.

/** A variant in three parts. The middle part differs; it is empty where the shown text only has more words. */
export interface DifferingWords {
  readonly before: string
  readonly differing: string
  readonly after: string
}

/** Cuts a variant around the words in which it differs. The parts, concatenated, are the variant. */
export function differingWords(variant: string, shown: string): DifferingWords {
  const words = variant.split(/(?<= )/)
  const others = shown.split(/(?<= )/)
  // The last word of one text may be in the middle of the other, where a space follows it.
  const same = (word: string | undefined, other: string | undefined) => word?.trimEnd() === other?.trimEnd()
  const shortest = Math.min(words.length, others.length)
  let start = 0
  while (start < shortest && same(words[start], others[start])) start += 1
  let end = 0
  while (end < shortest - start && same(words.at(-1 - end), others.at(-1 - end))) end += 1
  return {
    before: words.slice(0, start).join(''),
    differing: words.slice(start, words.length - end).join(''),
    after: words.slice(words.length - end).join(''),
  }
}
