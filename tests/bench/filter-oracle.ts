// Filtering as one would write it first: an array of objects, a walk for the list, and a walk for each facet's counts. And what to ask.

import type { Archive } from '../../src/model/archive.ts'
import { asksEvery, type Criteria, NO_CRITERIA } from '../../src/model/criteria.ts'
import { type Day, firstDayOf, lastDayOf, type Period } from '../../src/model/day.ts'
import { onlyValue, withEvery, withExclusion, withoutFacet, withPeriod } from '../../src/model/edit-criteria.ts'
import { FACETS, type Facet } from '../../src/model/facets.ts'

export interface PlainArticle {
  readonly day: Day
  readonly values: Readonly<Record<Facet, readonly string[]>>
}

export function plainArticles({ articles, vocabulary }: Archive): readonly PlainArticle[] {
  const regions = new Map(vocabulary.places.map(({ id, group }) => [id, group]))
  return articles.map(({ day, themes, flags, format, places, sightings }) => {
    const countries = places.map(({ id }): string => id)
    const held = countries.flatMap((id) => regions.get(id) ?? [])
    return {
      day,
      values: {
        theme: themes.map(({ id }) => id),
        flag: flags.map(({ id }) => id),
        format: format === null ? [] : [format.id],
        place: [...new Set([...countries, ...held])],
        seed: [...new Set(sightings.map(({ seed }) => seed))],
      },
    }
  })
}

function meets({ day, values }: PlainArticle, criteria: Criteria): boolean {
  const { chosen, excluded, from, to } = criteria
  if (from !== null && day < firstDayOf(from)) return false
  if (to !== null && day > lastDayOf(to)) return false
  return FACETS.every((facet) => {
    const has = (id: string) => values[facet].includes(id)
    if (excluded[facet].some(has)) return false
    return asksEvery(criteria, facet) ? chosen[facet].every(has) : chosen[facet].length === 0 || chosen[facet].some(has)
  })
}

/** The ordinals that answer, and for each facet how many would with each value chosen too. Leaves regions aside. */
export function askPlainly(articles: readonly PlainArticle[], criteria: Criteria) {
  const ordinals: number[] = []
  articles.forEach((article, ordinal) => {
    if (meets(article, criteria)) ordinals.push(ordinal)
  })
  const counts: Record<Facet, Record<string, number>> = { theme: {}, flag: {}, format: {}, place: {}, seed: {} }
  for (const facet of FACETS) {
    const others = withoutFacet(criteria, facet)
    const { [facet]: chosen } = criteria.chosen
    const isEither = chosen.length > 0 && !asksEvery(criteria, facet)
    const total = isEither ? ordinals.length : 0
    for (const article of articles) {
      for (const id of article.values[facet]) counts[facet][id] ??= total
      const had = chosen.filter((id) => article.values[facet].includes(id)).length
      if (had !== (isEither ? 0 : chosen.length) || !meets(article, others)) continue
      for (const id of article.values[facet]) counts[facet][id] = (counts[facet][id] ?? 0) + 1
    }
    for (const id of chosen) counts[facet][id] = ordinals.length
  }
  return { ordinals, counts }
}

/** Sixty criteria: from one theme to several values of every facet in a period, one of them or all. */
export function filterCriteria({ vocabulary, articles }: Archive): readonly Criteria[] {
  const newest = Number(articles[0]?.day.slice(0, 4))
  const year = (back: number) => String(newest - back) as Period
  return vocabulary.themes.slice(0, 12).flatMap(({ id }, at): readonly Criteria[] => {
    const theme = onlyValue('theme', id)
    const place = vocabulary.places[at]?.id ?? ''
    const format = vocabulary.formats[at % vocabulary.formats.length]?.id ?? ''
    const both = { ...theme, chosen: { ...theme.chosen, place: [place], format: [format, 'video'] } }
    return [
      theme,
      withPeriod(both, year(at + 4), year(at)),
      withEvery(
        { ...theme, chosen: { ...theme.chosen, theme: vocabulary.themes.slice(at, at + 2).map((each) => each.id) } },
        'theme',
        true
      ),
      withExclusion(withPeriod(NO_CRITERIA, year(2), null), 'theme', id),
      {
        ...both,
        chosen: { ...both.chosen, theme: vocabulary.themes.slice(at, at + 5).map((each) => each.id) },
        sort: 'oldest',
      },
    ]
  })
}
