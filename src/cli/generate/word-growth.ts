// How the vocabulary of an archive grows: fast at first, ever slower, as Heaps found (1978) and as was measured on newsroom listings.

/** Distinct folded words in archives of so many articles. */
const MEASURED = [
  [1, 50],
  [60, 928],
  [1_000, 4_600],
  [10_000, 20_300],
  [100_000, 61_500],
] as const satisfies readonly (readonly [articles: number, words: number])[]

/** How many distinct words that many articles hold: between the measured points, and beyond them, a power of the number of articles. */
export function expectedWords(articles: number): number {
  const next = Math.max(
    1,
    MEASURED.findIndex(([count]) => count >= articles)
  )
  const upper = articles > 100_000 ? MEASURED.length - 1 : next
  const [fromArticles, fromWords] = MEASURED[upper - 1] ?? MEASURED[0]
  const [toArticles, toWords] = MEASURED[upper] ?? MEASURED[1]
  const exponent = Math.log(toWords / fromWords) / Math.log(toArticles / fromArticles)
  return fromWords * (articles / fromArticles) ** exponent
}
