// What the compiler made of the seeds as one JSON object, for tools. Its shape is a promise: nothing is renamed or left out. What only feeds and saved
// pages have (`original`, `items`) is there where they have it.

import type { Compiled } from '../../compiler/compile.ts'
import type { SeedAccount } from '../../model/account.ts'
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { isListingName } from '../../model/seed-name.ts'

/** One object, with a line end. Fields that the source lacks are null. */
export function printJson({ archive, problems }: Compiled): string {
  const output = {
    articles: archive.articles.map(articleJson),
    problems: problems.map(problemJson),
    account: archive.account.map(accountJson),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function articleJson(article: Article) {
  const { path, day, dayEnd, summary, language, kicker, credit, printedPlace, original, truncated, sightings } = article
  return {
    path,
    day,
    dayEnd,
    title: hasLostTitle(article) ? null : article.title,
    summary,
    language,
    kicker,
    credit,
    printedPlace,
    format: article.format?.id ?? null,
    themes: article.themes.map(({ id }) => id),
    flags: article.flags.map(({ id }) => id),
    // Countries alone: regions have ids in lower case.
    places: article.places.map(({ id }) => id).filter((id) => /^[A-Z]{2}$/.test(id)),
    truncated,
    sightings: sightings.map(({ seed, lines, number }) => ({ seed, lines, number })),
    ...(original === null ? {} : { original }),
  }
}

/** Where every listing lost the title, the one shown to readers is only the opening of the summary. */
const hasLostTitle = ({ sightings }: Article): boolean => sightings.every(({ differs }) => differs.title === '')

const problemJson = ({ code, severity, seed, line, column, message, hint }: Problem) => ({
  code,
  severity,
  seed,
  line,
  column,
  message,
  hint,
})

const accountJson = ({ seed, lines, heading, sideMatter, entry, separator, rejected, items }: SeedAccount) => ({
  seed,
  lines,
  heading,
  sideMatter,
  entry,
  separator,
  rejected,
  ...(isListingName(seed) ? {} : { items }),
})
