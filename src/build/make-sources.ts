// The data of the sources page: the seeds, problems, rejects and merged articles of an archive, and their sums.

import type { Compiled } from '../compiler/compile.ts'
import { LINE_KINDS, type SeedAccount } from '../model/account.ts'
import type { Article, ArticleText } from '../model/article.ts'
import type { Merge, SeedReject, SeedRow, Sources, SourceSums } from '../model/sources.ts'

const TEXTS = ['title', 'summary', 'kicker', 'credit', 'printedPlace'] as const satisfies readonly (keyof ArticleText)[]

/** Returns all that the sources page can show. */
export function makeSources({ archive, problems }: Pick<Compiled, 'archive' | 'problems'>): Sources {
  const { account, articles } = archive
  const seeds = account.map(seedRow)
  const rejects = account.flatMap((row) => row.rejects.map((reject): SeedReject => ({ seed: row.seed, ...reject })))
  const merges = articles.filter(({ sightings }) => sightings.length > 1).map(mergeOf)
  const lengths = {
    seeds: seeds.length,
    problems: problems.length,
    rejects: rejects.length,
    merges: merges.length,
  }
  return { sums: { ...sumsOf(seeds), lengths }, seeds, problems, rejects, merges }
}

/** A seed's row without what was rejected in it. */
function seedRow({
  seed,
  lines,
  heading,
  sideMatter,
  entry,
  separator,
  rejected,
  items,
  articles,
}: SeedAccount): SeedRow {
  return { seed, lines, heading, sideMatter, entry, separator, rejected, items, articles }
}

function sumsOf(seeds: readonly SeedRow[]): Omit<SourceSums, 'lengths'> {
  const sums = { heading: 0, sideMatter: 0, entry: 0, separator: 0, rejected: 0, lines: 0, items: 0, articles: 0 }
  for (const seed of seeds)
    for (const column of [...LINE_KINDS, 'lines', 'items', 'articles'] as const) sums[column] += seed[column]
  return sums
}

function mergeOf(article: Article): Merge {
  const { path, day, title, language, sightings } = article
  const differing = TEXTS.filter((field) => sightings.some(({ differs }) => differs[field] !== undefined))
  return {
    path,
    day,
    title,
    language,
    shown: Object.fromEntries(differing.map((field) => [field, article[field]])),
    sightings: sightings.map(({ seed, lines, number, differs }) => ({ seed, lines, number, differs })),
  }
}
