// The words of the pages of themes, places and formats, and of their indexes, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted, formatCount, inWords, joinWords } from '../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './words.ts'

type ThemeCounts = Parameters<typeof ENGLISH.themesLead>[0]

/** `36 thèmes en cinq groupes, et un marqueur transversal.` */
function themesAndFlags({ themes, groups, flags }: ThemeCounts): string {
  const all = `${counted(themes, 'thème', 'thèmes')}${groups === 0 ? '' : ` en ${inWords(groups)} ${groups < 2 ? 'groupe' : 'groupes'}`}`
  if (flags === 0) return `${all}.`
  return `${all}, et ${inWords(flags)} ${flags < 2 ? 'marqueur transversal' : 'marqueurs transversaux'}.`
}

/** `19 pays dans quatre régions` */
const places = (countries: number, regions: number): string =>
  `${formatCount(countries)} pays dans ${inWords(regions, 'feminine')} ${regions < 2 ? 'région' : 'régions'}`

export const WORDS: Translated<typeof ENGLISH> = {
  titles: { themes: 'Thèmes', places: 'Lieux', formats: 'Formats' },
  themesLead: (themes, articles) =>
    `${themesAndFlags(themes)} Un article peut figurer sous plusieurs thèmes${
      themes.filed > articles ? `, si bien que la somme dépasse ${formatCount(articles)}` : ''
    }. Tous les petits graphiques ont la même échelle.`,
  placesLead: (countries, regions) =>
    `${places(countries, regions)}\u00A0: ceux dont parlent les articles. Le lieu d’une réunion, un simple donateur ou la ville d’une dépêche ne comptent pas. Les petits graphiques des pays ont une échelle, ceux des régions une autre.`,
  formatsLead: (stated, articles) =>
    `Sur ${countArticles(articles)}, ${formatCount(stated)} ${stated < 2 ? 'dit ce qu’il est' : 'disent ce qu’ils sont'}, dans le surtitre, le titre ou le résumé. Tous les petits graphiques ont la même échelle.`,
  flags: 'Marqueurs transversaux',
  otherThemes: 'Autres',
  allThemes: 'Tous les thèmes',
  allFormats: 'Tous les formats',
  noThemes: (labels) => `Aucun article capturé sur ${joinWords(labels, 'or')}.`,
  noFormats: (labels) => `Aucun article capturé au format ${joinWords(labels, 'or')}.`,
  latest: 'dernier',

  crumbs: 'Vous êtes ici',
  filter: 'Les filtrer',
  lead: (scope, count) => `${scope === null ? '' : `${scope}. `}${countArticles(count)}.`,
  around: 'En rapport',
  countries: 'Pays',
  relatedThemes: 'Thèmes associés',
  itsThemes: 'Ses thèmes',
  all: 'Tous les articles',
  allInTimeline: 'Tous dans la chronologie',
  inTimeline: (count) =>
    count < 2 ? 'L’article dans la chronologie' : `Les ${formatCount(count)} dans la chronologie`,
  follow: (label) => `S’abonner au flux «\u00A0${label}\u00A0»`,
  newest: (shown, count) => (shown < count ? `Les ${shown} articles les plus récents` : countArticles(shown)),
}
