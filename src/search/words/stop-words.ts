// Words that are too common to tell articles apart. A query's articles need not have them.
// The list leaves out words that are names as well (who, it, us, may, will, can).

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from had has have in into is its of on or s t that the their this to was were which with'.split(
    ' '
  )
)

/** Whether a folded word is a stop word. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)
