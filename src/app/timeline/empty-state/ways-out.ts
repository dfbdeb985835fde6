// What a reader can ask instead where nothing answers: a value that a word names, the question without one of its parts, one part alone, and what
// is nearest in time. Data only: how many articles each gives is asked afterwards.

import { criteriaHref } from '../../../address/criteria-address.ts'
import type { Catalogue } from '../../../model/bundle.ts'
import { type Criteria, isReversed } from '../../../model/criteria.ts'
import { dayFromNumber, dayNumber, firstDayOf, lastDayOf, parsePeriod, type Period } from '../../../model/day.ts'
import { onlyValue, toggleValue, withPeriod } from '../../../model/edit-criteria.ts'
import { createValueFinder, liftFilters } from '../../../search/query/lift-filters.ts'
import { type Condition, conditionsOf, eitherOf } from '../../filters/conditions.ts'
import { type NamedValue, namedValuesOf } from '../../filters/named-values.ts'
import { RELAXATION_WORDS } from '../../filters/relaxation-words.ts'
import { wordRelaxationsOf } from '../../filters/word-relaxations.ts'
import { FACET_WORDS } from '../../filters/words.tsx'
import { WORDS } from './words.tsx'

/** A link to other criteria. */
export interface Way {
  readonly label: string
  readonly criteria: Criteria
}

/** The criteria beyond one end of the period, sorted so that the nearest article comes first. */
export interface Beyond {
  readonly side: 'before' | 'after'
  readonly end: Period
  readonly criteria: Criteria
}

/** All that might help. */
export interface WaysOut {
  readonly conditions: readonly Condition[]
  /** For each value that the query names, the best way first. */
  readonly values: readonly (readonly Way[])[]
  /** Either value of a facet of which every one is wanted. */
  readonly either: readonly Way[]
  /** The query without one of its words. */
  readonly fewerWords: readonly Way[]
  readonly beyond: readonly Beyond[]
}

/** What helps: every way has an answer. */
export interface HelpfulWays {
  readonly ways: readonly Way[]
  /** Whether to leave out one condition helps. */
  readonly oneLessHelps: boolean
  /** The conditions that no article meets, whatever else is asked. */
  readonly unmet: readonly Condition[]
}

/**
 * The criteria with the operators of their query as filters, each of which can be left out. A query that asks for contradictory bounds stays as it
 * is: an address can't hold them.
 */
function withFilters(criteria: Criteria, catalogue: Catalogue): Criteria {
  const lifted = liftFilters(
    criteria,
    createValueFinder((facet) => catalogue[facet])
  )
  return isReversed(lifted) ? criteria : lifted
}

/** The value in place of the words that name it, beside the rest of the question where its facet has no other choice; then the value alone. */
function waysToValue(criteria: Criteria, { facet, value, typed, rest }: NamedValue): readonly Way[] {
  const { id, label } = value
  if (criteria.chosen[facet].includes(id) || criteria.excluded[facet].includes(id)) return []
  const alone: Way = {
    label: RELAXATION_WORDS.alone(RELAXATION_WORDS.theValues(FACET_WORDS[facet], [label])),
    criteria: onlyValue(facet, id),
  }
  if (criteria.chosen[facet].length > 0) return [alone]
  const beside = toggleValue({ ...criteria, query: rest }, facet, id)
  return [{ label: WORDS.insteadOf(FACET_WORDS[facet].one, label, typed), criteria: beside }, alone]
}

/** The day so many days from a day, as a period; null beyond the calendar. */
const dayAt = (number: number): Period | null => parsePeriod(dayFromNumber(number))

function beyondPeriod(criteria: Criteria): readonly Beyond[] {
  const { from, to } = criteria
  const dayBefore = from && dayAt(dayNumber(firstDayOf(from)) - 1)
  const dayAfter = to && dayAt(dayNumber(lastDayOf(to)) + 1)
  return [
    ...(from && dayBefore
      ? [{ side: 'before', end: from, criteria: { ...withPeriod(criteria, null, dayBefore), sort: 'newest' } } as const]
      : []),
    ...(to && dayAfter
      ? [{ side: 'after', end: to, criteria: { ...withPeriod(criteria, dayAfter, null), sort: 'oldest' } } as const]
      : []),
  ]
}

/** Returns what might help where no article answers the criteria. */
export function waysOutOf(criteria: Criteria, catalogue: Catalogue): WaysOut {
  const asked = withFilters(criteria, catalogue)
  return {
    conditions: conditionsOf(asked, catalogue),
    values: namedValuesOf(asked.query, catalogue).map((named) => waysToValue(asked, named)),
    either: eitherOf(asked, catalogue),
    fewerWords: wordRelaxationsOf(asked).map(({ called, without }) => ({
      label: RELAXATION_WORDS.without(called),
      criteria: without,
    })),
    beyond: beyondPeriod(asked),
  }
}

/** All criteria that have to be counted, by their addresses. */
export function questionsOf({
  conditions,
  values,
  either,
  fewerWords,
  beyond,
}: WaysOut): ReadonlyMap<string, Criteria> {
  const parts = conditions.length > 1 ? conditions.flatMap(({ without, alone }) => [without, alone]) : []
  const others = [...values.flat(), ...either, ...fewerWords, ...beyond].map(({ criteria }) => criteria)
  return new Map([...parts, ...others].map((criteria) => [criteriaHref(criteria), criteria]))
}

/**
 * Returns the ways that have an answer, in this order: values that words name; either value where every one was wanted; the question without one
 * condition; without one word; each condition alone, where none can be left out. `totalOf` says how many articles answer; null where nobody knows.
 */
export function helpfulWays(
  { conditions, values, either, fewerWords }: WaysOut,
  totalOf: (criteria: Criteria) => number | null
): HelpfulWays {
  const helps = ({ criteria }: Way) => {
    const total = totalOf(criteria)
    return total !== null && total > 0
  }
  const several = conditions.length > 1 ? conditions : []
  const oneLess = several
    .map(({ called, without }): Way => ({ label: RELAXATION_WORDS.without(called), criteria: without }))
    .filter(helps)
  const alone = several.map(({ aloneCalled: label, alone: criteria }): Way => ({ label, criteria }))
  return {
    ways: [
      ...values.flatMap((each) => each.find(helps) ?? []),
      ...either.filter(helps),
      ...oneLess,
      ...fewerWords.filter(helps),
      ...(oneLess.length > 0 ? [] : alone.filter(helps)),
    ],
    oneLessHelps: oneLess.length > 0,
    unmet: several.filter((each) => totalOf(each.alone) === 0),
  }
}
