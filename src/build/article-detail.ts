// What an article's own page shows: the article with the labels of what it is filed under, what is related to it, and its neighbours.

import type { Compiled } from '../compiler/compile.ts'
import type { Evidence } from '../model/article.ts'
import type { ArticleDetail, ArticleLink, Filing, RelatedLink } from '../model/bundle.ts'
import type { FacetValue } from '../model/facets.ts'

/** What details are made from. */
export type DetailSource = Pick<Compiled, 'archive' | 'related'>

type Labels = ReadonlyMap<string, FacetValue>

/** The details of an archive's articles, by ordinal; each is made when it is asked for, so that an archive of any size fits. */
export function detailsOf({ archive, related }: DetailSource): (ordinal: number) => ArticleDetail {
  const { articles, vocabulary } = archive
  const formats = labelsOf(vocabulary.formats)
  const themes = labelsOf(vocabulary.themes)
  const flags = labelsOf(vocabulary.flags)
  const places = labelsOf(vocabulary.places)

  const linkTo = (ordinal: number): ArticleLink | null => {
    const article = articles[ordinal]
    return article ? { path: article.path, day: article.day, title: article.title } : null
  }
  const relatedTo = (ordinal: number): RelatedLink[] =>
    (related[ordinal] ?? []).flatMap((other) => {
      const link = linkTo(other.ordinal)
      return link ? [{ ...link, shared: other.shared }] : []
    })

  return (ordinal) => {
    const article = articles[ordinal]
    if (!article) throw new RangeError(`There is no article ${ordinal} in an archive of ${articles.length}.`)
    return {
      ...article,
      format: article.format ? filing(article.format, formats) : null,
      themes: article.themes.map((evidence) => filing(evidence, themes)),
      flags: article.flags.map((evidence) => filing(evidence, flags)),
      places: article.places.map((evidence) => filing(evidence, places)),
      related: relatedTo(ordinal),
      earlier: linkTo(ordinal + 1),
      later: linkTo(ordinal - 1),
    }
  }
}

const labelsOf = (values: readonly FacetValue[]): Labels => new Map(values.map((value) => [value.id, value]))

/** An id that the vocabulary lacks stands for itself. */
function filing({ id, ranges }: Evidence<string>, labels: Labels): Filing {
  const value = labels.get(id)
  return { id, label: value?.label ?? id, group: value?.group ?? null, ranges }
}
