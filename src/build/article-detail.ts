// What an article's own page shows: the article with the labels of what it is filed under, what is related to it, and its neighbours.

import type { Compiled } from '../compiler/compile.ts'
import type { Article, Evidence } from '../model/article.ts'
import type { ArticleDetail, ArticleLink, Filing, RelatedLink } from '../model/bundle.ts'
import type { FacetValue } from '../model/facets.ts'
import { itemAt } from '../model/item-at.ts'

/** The part of a compiled archive that details are made from. */
export type DetailSource = Pick<Compiled, 'archive' | 'related'>

type Labels = ReadonlyMap<string, FacetValue>

/**
 * Returns a function that makes the detail of an article by its ordinal, one at a time, so that an archive of any size fits in memory. It
 * throws a RangeError where there is no such article.
 */
export function detailsOf({ archive, related }: DetailSource): (ordinal: number) => ArticleDetail {
  const { articles, vocabulary } = archive
  const formats = labelsOf(vocabulary.formats)
  const themes = labelsOf(vocabulary.themes)
  const flags = labelsOf(vocabulary.flags)
  const places = labelsOf(vocabulary.places)

  const linkAt = (ordinal: number): ArticleLink | null => {
    const article = articles[ordinal]
    return article ? linkTo(article) : null
  }
  const relatedTo = (ordinal: number): RelatedLink[] =>
    itemAt(related, ordinal).map((other) => ({ ...linkTo(itemAt(articles, other.ordinal)), shared: other.shared }))

  return (ordinal) => {
    const article = itemAt(articles, ordinal)
    return {
      ...article,
      format: article.format ? filing(article.format, formats) : null,
      themes: article.themes.map((evidence) => filing(evidence, themes)),
      flags: article.flags.map((evidence) => filing(evidence, flags)),
      places: article.places.map((evidence) => filing(evidence, places)),
      related: relatedTo(ordinal),
      earlier: linkAt(ordinal + 1),
      later: linkAt(ordinal - 1),
    }
  }
}

const linkTo = ({ path, day, title }: Article): ArticleLink => ({ path, day, title })

const labelsOf = (values: readonly FacetValue[]): Labels => new Map(values.map((value) => [value.id, value]))

/** The label and group of a filing. An id that is not in the vocabulary is its own label. */
function filing({ id, ranges }: Evidence<string>, labels: Labels): Filing {
  const value = labels.get(id)
  return { id, label: value?.label ?? id, group: value?.group ?? null, ranges }
}
