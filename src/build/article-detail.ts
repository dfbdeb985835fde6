// What an article's own page shows: the article with the labels of what it is filed under and the words that say so, what is related to it, the
// story that it is a part of, and its neighbours.

import type { Compiled } from '../compiler/compile.ts'
import type { Story } from '../compiler/relate/find-stories.ts'
import type { Article, Evidence, FieldRange, TextField } from '../model/article.ts'
import type { ArticleDetail, ArticleLink, Filing, RelatedLink, StoryLinks } from '../model/bundle.ts'
import type { FacetValue } from '../model/facets.ts'
import { itemAt } from '../model/item-at.ts'

/** The part of a compiled archive that details are made from. */
export type DetailSource = Pick<Compiled, 'archive' | 'related' | 'stories'>

type Labels = ReadonlyMap<string, FacetValue>

/**
 * Returns a function that makes the detail of an article by its ordinal, one at a time, so that an archive of any size fits in memory. It
 * throws a RangeError where there is no such article.
 */
export function detailsOf({ archive, related, stories }: DetailSource): (ordinal: number) => ArticleDetail {
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
    itemAt(related, ordinal).map(({ ordinal: other, shared, words }) => ({
      ...linkTo(itemAt(articles, other)),
      shared,
      words,
    }))
  const storyOf = new Map(stories.flatMap((story) => story.parts.map((ordinal) => [ordinal, story] as const)))
  const storyLinks = ({ name, parts }: Story): StoryLinks => ({
    name,
    parts: parts.map((ordinal) => linkTo(itemAt(articles, ordinal))),
  })

  return (ordinal) => {
    const article = itemAt(articles, ordinal)
    const story = storyOf.get(ordinal)
    const filed = ({ id, ranges }: Evidence<string>, labels: Labels) =>
      filing({ id, ranges: joinRanges(ranges, article) }, labels)
    return {
      ...article,
      format: article.format ? filed(article.format, formats) : null,
      themes: article.themes.map((evidence) => filed(evidence, themes)),
      flags: article.flags.map((evidence) => filed(evidence, flags)),
      places: article.places.map((evidence) => filed(evidence, places)),
      related: relatedTo(ordinal),
      story: story === undefined ? null : storyLinks(story),
      earlier: linkAt(ordinal + 1),
      later: linkAt(ordinal - 1),
    }
  }
}

const linkTo = ({ path, day, title }: Article): ArticleLink => ({ path, day, title })

const labelsOf = (values: readonly FacetValue[]): Labels => new Map(values.map((value) => [value.id, value]))

/** Ranges in the order of reading; of those that have nothing but white space between them it makes one. */
export function joinRanges(
  ranges: readonly FieldRange[],
  text: Readonly<Record<TextField, string | null>>
): FieldRange[] {
  const joined: FieldRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    const isNext = last?.field === range.field && last.end <= range.start
    const between = isNext ? text[range.field]?.slice(last.end, range.start) : undefined
    if (last !== undefined && between?.trim() === '') joined[joined.length - 1] = { ...last, end: range.end }
    else joined.push(range)
  }
  return joined
}

/** The label and group of a filing. An id that is not in the vocabulary is its own label. */
function filing({ id, ranges }: Evidence<string>, labels: Labels): Filing {
  const value = labels.get(id)
  return { id, label: value?.label ?? id, group: value?.group ?? null, ranges }
}
