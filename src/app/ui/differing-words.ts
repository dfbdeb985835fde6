// Where a variant of a text differs from the text that is shown: the words between what both begin with and what both end with.

/** A variant in three parts; the middle differs and may be empty, where the shown text only has more. */
export interface DifferingWords {
  readonly before: string
  readonly differing: string
  readonly after: string
}

/** Cuts a variant at the words in which it differs. The parts, concatenated, are the variant. */
export function differingWords(variant: string, shown: string): DifferingWords {
  const words = variant.split(/(?<= )/)
  const others = shown.split(/(?<= )/)
  // The last word of either may lack the space that it has within the other.
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
