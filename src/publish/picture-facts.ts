// What the picture of each kind of page says: an article, a period, a slice, the whole archive.

import { dayOfMonth, lastDayOf, type Month, monthOf, monthsBetween, type Period, periodAround } from '../model/day.ts'
import type { ArticleDetail, Catalogue, Filing, Overview } from '../model/bundle.ts'
import type { FacetGroup } from '../model/facets.ts'
import type { PeriodCount, PeriodDetail, SliceDetail } from '../model/page-data.ts'
import { newsItems } from './count-in-words.ts'
import {
  asHeading,
  dateOf,
  formatDays,
  formatMonth,
  formatPeriod,
  formatShortDay,
  weekdayName,
} from './day-in-words.ts'
import { PICTURE_WORDS } from './picture-words.ts'
import { type Bar, type HuedWord, MOST_BARS, type PictureFacts } from './picture.ts'

type Frame = Pick<PictureFacts, 'name' | 'whose'>

const frameOf = ({ settings }: Overview): Frame => ({
  name: settings.name,
  whose: PICTURE_WORDS.newsOf(settings),
})

/** An article: its day, its kicker, its title, and the themes, or else the flags, the places or the format, that it is filed under. */
export function articlePicture(article: ArticleDetail, overview: Overview): PictureFacts {
  const { day, dayEnd, title, kicker } = article
  const last = dayEnd === null ? weekdayName(day) : PICTURE_WORDS.to(formatShortDay(dayEnd))
  return {
    ...frameOf(overview),
    day: { date: dateOf(day), under: [formatMonth(day), last] },
    kicker,
    title,
    note: null,
    words: wordsOf(article),
    chart: null,
  }
}

/** At most two words: more have no room. A theme has the hue of its group. */
function wordsOf({ themes, flags, places, format }: ArticleDetail): HuedWord[] {
  const words = (filings: readonly Filing[], isHued: boolean): HuedWord[] =>
    filings.map(({ label, group }) => ({ word: label, hue: isHued ? group : null }))
  const others = [...flags, ...places, ...(format === null ? [] : [format])]
  return [...words(themes, true), ...words(others, false)].slice(0, 2)
}

/** A year or a month, with a bar for each of its months or days. */
export function periodPicture({ period, count, parts, labels }: PeriodDetail, overview: Overview): PictureFacts {
  return {
    ...frameOf(overview),
    day: null,
    kicker: null,
    title: asHeading(formatPeriod(period)),
    note: newsItems(count),
    ...chartOf(parts, partsOf(period), labels.themeGroups),
  }
}

/** A theme, a flag, a place or a format, with a bar for each period of the archive's span. */
export function slicePicture({ facet, value, within, bins, labels }: SliceDetail, overview: Overview): PictureFacts {
  const name = PICTURE_WORDS.facet[facet]
  return {
    ...frameOf(overview),
    day: null,
    kicker: within === null ? name : PICTURE_WORDS.within(name, within.label),
    title: value.label,
    note: newsItems(value.count),
    ...chartOf(
      bins,
      bins.map(({ period }) => period),
      labels.themeGroups
    ),
  }
}

/** The archive, with a bar for each month. */
export function archivePicture(
  overview: Overview,
  { months, themeGroups }: Catalogue
): PictureFacts & { readonly note: string } {
  const { first, last, articles, settings } = overview
  const counts = months.map(({ month, groups }) => ({ period: periodAround(month), groups }))
  const all =
    first === null || last === null
      ? []
      : monthsBetween(monthOf(first), monthOf(last)).map((month) => periodAround(month))
  return {
    ...frameOf(overview),
    day: null,
    kicker: null,
    title: settings.publisher,
    note: first === null ? newsItems(articles) : PICTURE_WORDS.note(newsItems(articles), formatDays(first, last)),
    ...chartOf(counts, all, themeGroups),
  }
}

/** The months of a year, or the days of a month. */
function partsOf(period: Period): Period[] {
  if (period.length === 4)
    return monthsBetween(`${period}-01` as Month, `${period}-12` as Month).map((month) => periodAround(month))
  const month = period.slice(0, 7) as Month
  const days = Number(lastDayOf(month).slice(8))
  return Array.from({ length: days }, (_, index): Period => periodAround(dayOfMonth(month, index + 1)))
}

/** A chart of these periods with the counts of those that have articles, and the words for its hues; no chart where the bars would be too many. */
function chartOf(
  counts: readonly PeriodCount[],
  periods: readonly Period[],
  groups: readonly FacetGroup[]
): Pick<PictureFacts, 'chart' | 'words'> {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || periods.length > MOST_BARS) return { chart: null, words: [] }
  const byPeriod = new Map(counts.map(({ period, groups: bar }) => [period, bar]))
  const bars = periods.map((period): Bar => byPeriod.get(period) ?? [])
  const words = groups
    .filter((_, group) => bars.some((bar) => (bar[group] ?? 0) > 0))
    .map(({ id, label }): HuedWord => ({ word: label, hue: id }))
  return {
    chart: { bars, hues: groups.map(({ id }) => id), ends: [formatPeriod(first), formatPeriod(last)] },
    words,
  }
}

/**
 * A picture without what its faces can't set, for there is no other face to fall back on; null where that is its title. Controls go: a character that
 * turns the direction would turn a title round.
 */
export function settable(facts: PictureFacts, isSet: (text: string) => boolean): PictureFacts | null {
  const clean = (text: string): string =>
    text
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      .replaceAll(/\p{Z}+/gu, ' ')
      .trim()
  const ifSet = (text: string | null): string | null => (text !== null && isSet(clean(text)) ? clean(text) : null)
  const title = ifSet(facts.title)
  if (title === null || title === '') return null
  return {
    ...facts,
    title,
    name: ifSet(facts.name) ?? '',
    whose: ifSet(facts.whose) ?? '',
    kicker: ifSet(facts.kicker),
    words: facts.words.flatMap(({ word, hue }) => {
      const set = ifSet(word)
      return set === null ? [] : { word: set, hue }
    }),
  }
}
