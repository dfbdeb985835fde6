// Prints which articles a change of the vocabulary files otherwise: what each is no longer filed under, and what it is filed under now.

import type { Article } from '../model/article.ts'
import type { Classification } from '../compiler/classify/classify.ts'

/** An article with how two vocabularies file it. */
export interface Refiled {
  readonly article: Pick<Article, 'path' | 'title'>
  readonly before: Classification
  readonly after: Classification
}

/** Prints one block for each article that changes, in the given order, and a last line with their number. */
export function printDiff(refiled: readonly Refiled[]): string {
  const moved = refiled.flatMap(({ article, before, after }) => {
    const changes = compareLabels(labelsOf(before), labelsOf(after))
    return changes.length === 0
      ? []
      : [[article.path, `  ${article.title}`, ...changes.map((change) => `  ${change}`)].join('\n')]
  })
  const count = `${moved.length} of ${refiled.length} articles are filed otherwise than by the committed vocabulary.`
  return [...moved, count].join('\n')
}

/** `theme skills`, `place ID`, `format video`, in the order of facets. */
function labelsOf({ themes, flags, format, places }: Classification): readonly string[] {
  return [
    ...themes.map(({ id }) => `theme ${id}`),
    ...flags.map(({ id }) => `flag ${id}`),
    ...(format === null ? [] : [`format ${format.id}`]),
    ...places.map(({ id }) => `place ${id}`),
  ]
}

function compareLabels(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = before.filter((label) => !after.includes(label)).map((label) => `- ${label}`)
  const come = after.filter((label) => !before.includes(label)).map((label) => `+ ${label}`)
  return [...gone, ...come]
}
