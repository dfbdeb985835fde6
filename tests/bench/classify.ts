// The classifier's benchmark: `node tests/bench/run.mjs classify`, or with the number of articles. Prints how long one core takes to file
// real articles (the seeds, over and over: longer than most) and invented ones.

import { readSources } from '../../src/build/read-sources.ts'
import { writeListings } from '../../src/cli/generate/write-listings.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { classify } from '../../src/compiler/classify/classify.ts'
import { readVocabulary } from '../../src/compiler/classify/read-vocabulary.ts'
import { compile, type Sources } from '../../src/compiler/compile.ts'
import type { ArticleText } from '../../src/model/article.ts'

const ARTICLES = 100_000
/** So many invented articles are made, and used over and over. */
const INVENTED = 5000

/** Prints one line for each kind of article: seconds of the clock and of the processor. */
export async function main(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? ARTICLES)
  const sources = await readSources(PROJECT_SEEDS)
  const kinds = { real: compile(sources).archive.articles, invented: invent(sources) }
  const { classifier } = readVocabulary(sources.vocabulary)
  for (const [kind, articles] of Object.entries(kinds)) {
    const { seconds, busy } = time(() => {
      for (let index = 0; index < count; index += 1) {
        const article = articles[index % articles.length]
        if (article !== undefined) classify(article, classifier)
      }
    })
    console.log(`${count} ${kind} articles: ${seconds.toFixed(1)} s, of them ${busy.toFixed(1)} s at work`)
  }
}

function invent(sources: Sources): readonly ArticleText[] {
  const listings = writeListings({ articles: INVENTED, seed: 1 })
  const seeds = Array.from(listings, ({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
  return compile({ ...sources, seeds, ledger: null }).archive.articles
}

function time(run: () => void): { seconds: number; busy: number } {
  const start = performance.now()
  const cpu = process.cpuUsage()
  run()
  return { seconds: (performance.now() - start) / 1000, busy: process.cpuUsage(cpu).user / 1e6 }
}
