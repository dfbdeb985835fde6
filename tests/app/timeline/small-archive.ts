// Eight articles, and a simple search over them that looks at every article for every query.

import type { Card, TimeBin } from '../../../src/model/bundle.ts'
import { asksEvery, type Criteria, sortOf } from '../../../src/model/criteria.ts'
import type { ArticlePath } from '../../../src/model/article.ts'
import { type Day, firstDayOf, lastDayOf, monthOf, monthsBetween, type Period } from '../../../src/model/day.ts'
import { type CountedValue, type Facet, FACETS } from '../../../src/model/facets.ts'
import { toggleValue } from '../../../src/model/edit-criteria.ts'
import type { Counts, FacetCounts, Hits, Term } from '../../../src/search/results.ts'
import type { WordSuggestion } from '../../../src/search/words/suggest-words.ts'
import type { PageData } from '../../../src/publish/page.ts'
import { aCatalogue, anOverview, aValue } from '../../support/a-catalogue.ts'

interface Given {
  readonly themes?: readonly string[]
  readonly places?: readonly string[]
  readonly flags?: readonly string[]
  readonly kicker?: string
}

const card = (day: string, title: string, { themes = [], places = [], flags = [], kicker }: Given): Card => ({
  path: `/${day.replaceAll('-', '/')}/${title.toLowerCase().replaceAll(' ', '-')}/` as ArticlePath,
  day: day as Day,
  dayEnd: null,
  language: 'en',
  kicker: kicker ?? null,
  title,
  summary: `On ${title.toLowerCase()}.`,
  format: null,
  themes,
  flags,
  places,
  truncated: false,
})

/** Newest first: the place of a card is its article's ordinal. */
export const cards: readonly Card[] = [
  card('2022-04-12', 'Railways and refugees', { themes: ['refugees'], places: ['UA'] }),
  card('2021-07-15', 'Mobile training station', { themes: ['skills'], places: ['JO'] }),
  card('2021-06-10', 'Migrant resource centre', { themes: ['labour-migration'], places: ['ID'] }),
  card('2021-06-10', 'Wages in the pandemic', { themes: ['wages'], flags: ['covid-19'] }),
  card('2021-04-21', 'From migrant worker to unionist', {
    themes: ['labour-migration', 'skills'],
    places: ['ID'],
    kicker: 'Our impact, their voices',
  }),
  card('2021-04-20', 'Empowering refugees', { themes: ['refugees'], places: ['ID'] }),
  card('2020-05-25', 'Online training', { themes: ['skills'], flags: ['covid-19'] }),
  card('2020-05-20', 'Statement on wages', { themes: ['wages'] }),
]

const valuesOf = ({ themes, flags, places }: Card): Readonly<Record<Facet, readonly string[]>> => ({
  theme: themes,
  flag: flags,
  format: [],
  place: places,
  seed: ['000.txt'],
})

const value = (facet: Facet, id: string, [label, group]: readonly [label: string, group?: string]): CountedValue =>
  aValue(id, { label, group, count: cards.filter((each) => valuesOf(each)[facet].includes(id)).length })

export const catalogue = aCatalogue({
  themeGroups: [
    { id: 'jobs', label: 'Jobs and enterprises' },
    { id: 'protection', label: 'Protection' },
  ],
  theme: [
    value('theme', 'skills', ['Skills', 'jobs']),
    value('theme', 'labour-migration', ['Labour migration', 'protection']),
    value('theme', 'refugees', ['Refugees', 'protection']),
    value('theme', 'wages', ['Wages', 'protection']),
  ],
  flag: [value('flag', 'covid-19', ['COVID-19'])],
  place: [
    { ...value('place', 'world', ['Everywhere']), count: 5 },
    value('place', 'ID', ['Indonesia', 'world']),
    value('place', 'JO', ['Jordan', 'world']),
    value('place', 'UA', ['Ukraine', 'world']),
  ],
  seed: [value('seed', '000.txt', ['000.txt'])],
  months: [...new Set(cards.map(({ day }) => monthOf(day)))]
    .toReversed()
    .map((month) => ({ month, groups: [0, cards.filter(({ day }) => monthOf(day) === month).length, 0] })),
})

export const overview = anOverview({
  articles: cards.length,
  seeds: 1,
  first: cards.at(-1)?.day ?? null,
  last: cards[0]?.day ?? null,
})

/** What a page of this archive carries. */
export const pageData: readonly PageData[] = [
  [['overview'], overview],
  [['catalogue'], catalogue],
  [['cards', 'first'], cards],
  [['examples'], []],
]

/** The only corrections that this search knows. */
const CORRECTIONS: Readonly<Record<string, readonly string[]>> = { migrnat: ['migrant'], station: ['statement'] }

const wordsOf = ({ title, summary }: Card) => `${title} ${summary}`.toLowerCase().split(/[^a-z]+/)

const termsOf = ({ query, exact }: Criteria): readonly Term[] =>
  query.split(/\s+/).flatMap((typed): Term[] => {
    const folded = typed.toLowerCase()
    const known = cards.some((each) => wordsOf(each).includes(folded))
    const corrected = exact ? [] : (CORRECTIONS[folded] ?? [])
    return folded === '' ? [] : [{ typed, folded, prefix: null, field: null, known, forms: [], corrected }]
  })

function meets(each: Card, criteria: Criteria): boolean {
  const { chosen, excluded, from, to } = criteria
  return (
    (from === null || each.day >= firstDayOf(from)) &&
    (to === null || each.day <= lastDayOf(to)) &&
    FACETS.every((facet) => {
      const has = (id: string) => valuesOf(each)[facet].includes(id)
      const isMet = asksEvery(criteria, facet)
        ? chosen[facet].every(has)
        : chosen[facet].length === 0 || chosen[facet].some(has)
      return isMet && !excluded[facet].some(has)
    })
  )
}

function countValues(criteria: Criteria, found: (asked: Criteria) => readonly Card[]): FacetCounts {
  const counts: Record<Facet, Record<string, number>> = { theme: {}, flag: {}, format: {}, place: {}, seed: {} }
  for (const facet of FACETS) {
    const { [facet]: chosen } = criteria.chosen
    for (const id of new Set(cards.flatMap((each) => valuesOf(each)[facet]))) {
      const next = chosen.includes(id) ? criteria : toggleValue(criteria, facet, id)
      counts[facet][id] = found(next).length
    }
  }
  return counts
}

/** What answers any criteria, and how it is counted. */
export function answer(criteria: Criteria): Hits & Counts {
  const terms = termsOf(criteria)
  const says = (each: Card, { folded, corrected }: Term) =>
    [folded, ...corrected].some((word) => wordsOf(each).includes(word))
  const asTyped = (each: Card) => terms.every(({ folded }) => wordsOf(each).includes(folded))
  const found = (asked: Criteria) =>
    cards.filter((each) => meets(each, asked) && terms.every((term) => says(each, term)))
  const ordered = sortOf(criteria) === 'oldest' ? found(criteria).toReversed() : found(criteria)
  const results = [...ordered.filter(asTyped), ...ordered.filter((each) => !asTyped(each))]
  const inMonth = (list: readonly Card[], month: string) => list.filter(({ day }) => monthOf(day) === month).length
  const bins = monthsBetween(monthOf('2020-05-20' as Day), monthOf('2022-04-12' as Day)).map((month): TimeBin => {
    const total = inMonth(cards, month)
    return { period: month as string as Period, answers: [0, inMonth(results, month), 0], within: total, total }
  })
  return {
    total: results.length,
    ordinals: Uint32Array.from(results, (each) => cards.indexOf(each)),
    uncorrected: results.filter(asTyped).length,
    unknown: [],
    values: countValues(criteria, found),
    bins,
    reading: terms.length === 0 ? null : { terms, phrases: [], groups: terms.length, required: terms.length },
  }
}

/** The words of the archive that begin so, in the order of the alphabet. */
export function suggest(typed: string): readonly WordSuggestion[] {
  const words = [...new Set(cards.flatMap(wordsOf))].toSorted()
  return words.flatMap((word) => {
    const articles = cards.filter((each) => wordsOf(each).includes(word)).length
    return word.startsWith(typed.toLowerCase()) && word !== typed
      ? { word, spelling: word, articles, corrected: false }
      : []
  })
}
