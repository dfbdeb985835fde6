// The words of the pages of themes, places and formats, and of their indexes.

import type { SliceIndex } from '../../address/slice-path.ts'
import { countArticles, formatCount, inWords, joinWords } from '../../publish/count-in-words.ts'

interface ThemeCounts {
  readonly themes: number
  readonly groups: number
  readonly flags: number
  /** How many articles the themes have, each counted for every theme that it stands under. */
  readonly filed: number
}

/** `36 themes in five groups, and one flag that cuts across them.` */
function themesAndFlags({ themes, groups, flags }: ThemeCounts): string {
  const all = `${formatCount(themes)} ${themes === 1 ? 'theme' : 'themes'}${groups === 0 ? '' : ` in ${inWords(groups)} ${groups === 1 ? 'group' : 'groups'}`}`
  if (flags === 0) return `${all}.`
  return `${all}, and ${flags === 1 ? 'one flag that cuts' : `${inWords(flags)} flags that cut`} across them.`
}

/** `19 countries in four regions` */
const places = (countries: number, regions: number): string =>
  `${formatCount(countries)} ${countries === 1 ? 'country' : 'countries'} in ${inWords(regions)} ${regions === 1 ? 'region' : 'regions'}`

export const WORDS = {
  titles: { themes: 'Themes', places: 'Places', formats: 'Formats' } satisfies Readonly<Record<SliceIndex, string>>,
  themesLead: (themes: ThemeCounts, articles: number) =>
    `${themesAndFlags(themes)} An article may stand under several${
      themes.filed > articles ? `, so the counts add up to more than ${formatCount(articles)}` : ''
    }. Every small chart has the same scale.`,
  placesLead: (countries: number, regions: number) =>
    `${places(countries, regions)} that an article is about. A venue, a donor alone or the town of a dateline does not count. The small charts of countries have one scale, those of regions another.`,
  formatsLead: (stated: number, articles: number) =>
    `${formatCount(stated)} of ${countArticles(articles)} say what they are, in their kicker, title or summary. Every small chart has the same scale.`,
  flags: 'Across all groups',
  otherThemes: 'Others',
  allThemes: 'All themes',
  allFormats: 'All formats',
  noThemes: (labels: readonly string[]) => `No article captured on ${joinWords(labels, 'or')}.`,
  noFormats: (labels: readonly string[]) => `No article captured in the format ${joinWords(labels, 'or')}.`,
  latest: 'latest',

  crumbs: 'Where this stands',
  filter: 'Filter these',
  /** `Contracts and agreements. 12 articles.` */
  lead: (scope: string | null, count: number) => `${scope === null ? '' : `${scope}. `}${countArticles(count)}.`,
  around: 'Around this',
  countries: 'Countries',
  relatedThemes: 'Themes it occurs with',
  itsThemes: 'Its themes',
  all: 'All of them',
  allInTimeline: 'All of them in the timeline',
  inTimeline: (count: number) =>
    count === 1 ? 'The one article in the timeline' : `All ${formatCount(count)} in the timeline`,
  /** Leads to the feed of a slice. */
  follow: (label: string) => `Follow ${label} by feed`,
  newest: (shown: number, count: number) => (shown < count ? `The newest ${shown} articles` : countArticles(shown)),
} as const
