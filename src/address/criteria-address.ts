// Criteria as the query string of an address, and back. `readCriteria` accepts anything, mends what mail and chat do to links, and says what it
// dropped; `writeCriteria` is canonical: defaults left out, parameters in one order, values sorted. read(write(c)) = c for normal criteria.

import {
  asksEvery,
  type Criteria,
  defaultSort,
  type FacetChoice,
  isReversed,
  NO_CHOICE,
  SORTS,
  type Sort,
  sortOf,
} from '../model/criteria.ts'
import { type Month, parseMonth, type Period } from '../model/day.ts'
import { FACETS, mapFacets, MULTI_FACETS, type Facet } from '../model/facets.ts'
import { parseTypedPeriod } from '../model/typed-period.ts'
import { trimEnds } from './trim-ends.ts'

/** A parameter of an address that can't be understood. */
export interface Dropped {
  readonly parameter: string
  readonly value: string
}

/** Finds the id that a value in an address stands for; null where the archive has no such value. */
export type ResolveValue = (facet: Facet, value: string) => string | null

/**
 * The month at which a list starts, where it is sorted by time, or the number of the article, counted from 1. null for the start of the whole
 * list.
 */
export type ListStart = Month | number | null

export interface ReadCriteria {
  readonly criteria: Criteria
  readonly start: ListStart
  readonly dropped: readonly Dropped[]
}

const excludedName = (facet: Facet) => `not.${facet}`
const everyName = (facet: Facet) => `all.${facet}`

const sortedUnique = (values: readonly string[]) => [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const OF_FACETS: readonly string[] = [...FACETS, ...FACETS.map(excludedName), ...MULTI_FACETS.map(everyName)]

const NAMES: readonly string[] = ['q', 'exact', 'from', 'to', 'sort', 'start', ...OF_FACETS]

/** The names that leave no doubt when a longer name has them: `q` and `to` are in many. */
const TELLING = NAMES.filter((name) => name.length >= 4)

/** Whether a name that is none of ours seems to be meant for us: `themes`, `my-format`. Parameters of other software have other names. */
const isOurs = (name: string): boolean => TELLING.some((ours) => name.includes(ours))

/**
 * A query without the traces of its way here: control characters are spaces, and what was encoded twice is decoded. Doing it again changes
 * nothing.
 */
function mendQuery(query: string): string {
  const mended = query.replaceAll(/\p{Cc}+/gu, ' ')
  if (!/%[0-9a-f]{2}/i.test(mended)) return mended
  const decoded = decode(mended.replaceAll('+', '%2B'))
  return decoded === mended ? mended : mendQuery(decoded)
}

/** Criteria in the canonical form of an address: values sorted, bounds in order, without whatever has no effect. */
export function normalizeCriteria(criteria: Criteria): Criteria {
  const mended = mendQuery(criteria.query)
  const query = mended.trim() === '' ? '' : mended
  const choice = (values: FacetChoice): FacetChoice => mapFacets((facet) => sortedUnique(values[facet]))
  const chosen = choice(criteria.chosen)
  const { from, to } = criteria
  const reversed = isReversed(criteria)
  return {
    query,
    exact: query !== '' && criteria.exact,
    chosen,
    // One value is every value: such an address means the same without it.
    every: MULTI_FACETS.filter((facet) => asksEvery(criteria, facet) && chosen[facet].length > 1),
    excluded: choice(criteria.excluded),
    from: reversed ? to : from,
    to: reversed ? from : to,
    sort: criteria.sort === defaultSort(query) || (query === '' && criteria.sort === 'match') ? null : criteria.sort,
  }
}

/** Reads a start; null for text that is none, and for a month where the list is not sorted by time. */
function readStart(value: string, sort: Sort): Month | number | null {
  if (/^[1-9]\d{0,8}$/.test(value) && value !== '1') return Number(value)
  return sort === 'match' ? null : parseMonth(value)
}

const readSort = (value: string): Sort | null => SORTS.find((sort) => sort === value.toLowerCase()) ?? null

/** `theme` of `Theme`, `theme[]` and `theme[0]`. */
const plainName = (name: string): string => name.toLowerCase().replace(/\[\d*\]$/, '')

/**
 * Reads the criteria of a query string (with or without `?`). Never throws. Names count in any case and with brackets (`Theme[0]`), values also
 * with what a mail hangs on (`skills).`). Parameters of other software are left alone.
 */
export function readCriteria(search: string, resolve: ResolveValue): ReadCriteria {
  const pairs = parseQueryString(search).map(([name, value]): Pair => [plainName(name), value])
  const dropped: Dropped[] = pairs
    .filter(([name]) => !NAMES.includes(name) && isOurs(name))
    .map(([parameter, value]) => ({ parameter, value }))
  const all = (name: string) => pairs.filter(([each]) => each === name).map(([, value]) => value)

  /** The first value of a parameter that `read` understands, as it stands or without its ends; the others are dropped. */
  function one<T>(parameter: string, read: (value: string) => T | null): T | null {
    let found: T | null = null
    for (const value of all(parameter)) {
      const understood: T | null = found === null ? (read(value) ?? read(trimEnds(value))) : null
      if (understood === null) dropped.push({ parameter, value })
      else found = understood
    }
    return found
  }

  const isOn = (parameter: string) => one(parameter, (value) => value === '1' || null) !== null

  function values(parameter: string, facet: Facet): string[] {
    return all(parameter).flatMap((value) => {
      const id = resolve(facet, value) ?? resolve(facet, trimEnds(value))
      if (id === null) dropped.push({ parameter, value })
      return id === null ? [] : [id]
    })
  }

  const query = one('q', (value) => value) ?? ''
  const chosen = { ...NO_CHOICE }
  const excluded = { ...NO_CHOICE }
  for (const facet of FACETS) {
    chosen[facet] = values(facet, facet)
    excluded[facet] = values(excludedName(facet), facet)
  }
  const criteria = normalizeCriteria({
    query,
    exact: isOn('exact'),
    chosen,
    every: MULTI_FACETS.filter((facet) => isOn(everyName(facet))),
    excluded,
    from: one<Period>('from', parseTypedPeriod),
    to: one<Period>('to', parseTypedPeriod),
    sort: one('sort', readSort),
  })
  const start = one('start', (value) => readStart(value, sortOf(criteria)))
  return { criteria, start, dropped: dropped.filter(({ value }) => value !== '') }
}

/** The canonical query string of criteria and of the start of their list, with its `?`; empty where nothing is asked. */
export function writeCriteria(criteria: Criteria, start: ListStart = null): string {
  const { query, exact, chosen, every, excluded, from, to, sort } = normalizeCriteria(criteria)
  const pairs: Pair[] = []
  if (query !== '') pairs.push(['q', query])
  for (const facet of FACETS) for (const value of chosen[facet]) pairs.push([facet, value])
  for (const facet of FACETS) for (const value of excluded[facet]) pairs.push([excludedName(facet), value])
  for (const facet of every) pairs.push([everyName(facet), '1'])
  if (from !== null) pairs.push(['from', from])
  if (to !== null) pairs.push(['to', to])
  if (sort !== null) pairs.push(['sort', sort])
  if (exact) pairs.push(['exact', '1'])
  if (start !== null) pairs.push(['start', String(start)])
  return printQueryString(pairs)
}

/** The address, within the site, of the timeline with these criteria. */
export const criteriaHref = (criteria: Criteria, start: ListStart = null): string =>
  `/${writeCriteria(criteria, start)}`

/** A parameter's name and value, decoded. */
export type Pair = readonly [name: string, value: string]

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function parsePair(part: string): Pair {
  // The sign itself may have been encoded on the way: `theme%3Dskills`.
  const [name = '', ...value] = (part.includes('=') ? part : decode(part)).split('=')
  return [decode(name), decode(value.join('='))]
}

/**
 * The pairs of a query string, with or without its `?`, in their order. `&amp;` separates them as `&` does. Never throws: what can't be decoded
 * stays as it is.
 */
export function parseQueryString(text: string): Pair[] {
  return text
    .replace(/^\?+/, '')
    .split(/&(?:amp;)*/i)
    .filter((part) => part !== '')
    .map(parsePair)
}

// Characters that a query may hold as they are (RFC 3986 §3.4) and that make an address easier to read aloud.
const READABLE = { '%20': '+', '%3A': ':', '%2F': '/', '%2C': ',' } as const satisfies Record<string, string>

function encode(text: string): string {
  const wellFormed = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replaceAll(
    /%20|%3A|%2F|%2C/g,
    (escape) => READABLE[escape as keyof typeof READABLE]
  )
}

/** The query string of these pairs with its `?`, or the empty string for none. Unpaired surrogates become U+FFFD. */
export function printQueryString(pairs: readonly Pair[]): string {
  return pairs.map(([name, value], index) => `${index === 0 ? '?' : '&'}${encode(name)}=${encode(value)}`).join('')
}
