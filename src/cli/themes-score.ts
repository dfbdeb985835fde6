// Scores predicted themes, flags and countries against articles that people have filed: micro counts, with optional labels ignored both
// ways (predicting one is neither a hit nor an error, leaving it out is no miss). The COVID-19 flag is scored apart from the themes.

import type { Classification } from '../compiler/classify/classify.ts'
import type { LabelledItem } from './themes-labelled.ts'

/** An article as the classifier files it: themes with the flag among them, countries without regions. */
export interface Prediction {
  readonly themes: readonly string[]
  readonly countries: readonly string[]
}

/** What a classification says in the terms of labelled items. */
export function predictionOf({ themes, flags, places }: Classification): Prediction {
  return {
    themes: [...themes, ...flags].map(({ id }) => id),
    countries: places.map(({ id }) => id).filter((id) => /^[A-Z]{2}$/.test(id)),
  }
}

/** True positives, false positives, false negatives. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

export interface Score {
  readonly items: number
  readonly themes: Readonly<Counts>
  readonly flags: Readonly<Counts>
  readonly countries: Readonly<Counts>
  /** Items with at least one required theme found. */
  readonly right: number
  readonly rightOrOptional: number
  readonly exact: number
  readonly none: number
  readonly byTheme: ReadonlyMap<string, Readonly<Counts>>
}

const FLAG = 'covid-19'

/** Scores pairs of gold and prediction. */
export function scoreItems(pairs: readonly { gold: LabelledItem; prediction: Prediction }[]): Score {
  const byTheme = new Map<string, Counts>()
  const cell = (label: string): Counts => {
    const counts = byTheme.get(label) ?? noCounts()
    byTheme.set(label, counts)
    return counts
  }
  const score = {
    themes: noCounts(),
    flags: noCounts(),
    countries: noCounts(),
    right: 0,
    rightOrOptional: 0,
    exact: 0,
    none: 0,
  }
  for (const { gold, prediction } of pairs) {
    const required = new Set(gold.themes.filter(isTheme))
    const optional = new Set(gold.optional.filter(isTheme))
    const found = new Set(prediction.themes.filter(isTheme))
    const hits = countItem(score.themes, { required, optional, found, cell })
    const allowed = [...found].filter((label) => required.has(label) || optional.has(label)).length
    if (hits > 0) score.right += 1
    if (allowed > 0) score.rightOrOptional += 1
    if (found.size === 0) score.none += 1
    if (hits === required.size && allowed === found.size) score.exact += 1
    countItem(score.flags, {
      required: new Set(gold.themes.filter(isFlag)),
      optional: new Set(gold.optional.filter(isFlag)),
      found: new Set(prediction.themes.filter(isFlag)),
    })
    countItem(score.countries, {
      required: new Set(gold.countries),
      optional: new Set(gold.countriesOptional),
      found: new Set(prediction.countries),
    })
  }
  return { items: pairs.length, ...score, byTheme }
}

const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 })
const isFlag = (label: string): boolean => label === FLAG
const isTheme = (label: string): boolean => label !== FLAG

interface ItemLabels {
  readonly required: ReadonlySet<string>
  readonly optional: ReadonlySet<string>
  readonly found: ReadonlySet<string>
  readonly cell?: (label: string) => Counts
}

/** Adds one item's counts; returns how many required labels were found. */
function countItem(total: Counts, { required, optional, found, cell }: ItemLabels): number {
  const add = (label: string, kind: keyof Counts): void => {
    total[kind] += 1
    if (cell !== undefined) cell(label)[kind] += 1
  }
  let hits = 0
  for (const label of found) {
    if (required.has(label)) {
      add(label, 'tp')
      hits += 1
    } else if (!optional.has(label)) add(label, 'fp')
  }
  for (const label of required) if (!found.has(label)) add(label, 'fn')
  return hits
}

/** F1 of counts; not a number where there is nothing to count. */
export const f1 = ({ tp, fp, fn }: Readonly<Counts>): number => ratio(2 * tp, 2 * tp + fp + fn)
export const precision = ({ tp, fp }: Readonly<Counts>): number => ratio(tp, tp + fp)
export const recall = ({ tp, fn }: Readonly<Counts>): number => ratio(tp, tp + fn)

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole)
const print = (value: number): string => (Number.isNaN(value) ? '  n/a' : value.toFixed(3))

/** The score in lines for people; with `perLabel` a line for each theme, the most frequent first. */
export function printScore(score: Score, { perLabel }: { perLabel: boolean }): string {
  const counts = (c: Readonly<Counts>): string =>
    `P ${print(precision(c))}  R ${print(recall(c))}  F1 ${print(f1(c))}  (tp ${c.tp}, fp ${c.fp}, fn ${c.fn})`
  const share = (n: number): string => `${print(ratio(n, score.items))}  (${n} of ${score.items})`
  const lines = [
    `items                         ${score.items}`,
    `themes, micro                 ${counts(score.themes)}`,
    `covid-19                      ${counts(score.flags)}`,
    `countries, micro              ${counts(score.countries)}`,
    `at least one right theme      ${share(score.right)}`,
    `  right or optional           ${share(score.rightOrOptional)}`,
    `all right, nothing wrong      ${share(score.exact)}`,
    `no theme predicted            ${share(score.none)}`,
  ]
  if (!perLabel) return lines.join('\n')
  const frequency = ({ tp, fn }: Readonly<Counts>): number => tp + fn
  const table = [...score.byTheme].toSorted(([a, x], [b, y]) => frequency(y) - frequency(x) || (a < b ? -1 : 1))
  return [...lines, '', ...table.map(([label, c]) => `${label.padEnd(30)}${counts(c)}`)].join('\n')
}
