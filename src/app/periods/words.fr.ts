// The words of the pages of years, months and days, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, inWords } from '../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './words.ts'

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const WORDS: Translated<typeof ENGLISH> = {
  crumbs: 'Vous êtes ici',
  timeline: 'Chronologie',
  filter: {
    year: 'Filtrer cette année',
    month: 'Filtrer ce mois',
    day: 'Filtrer ce jour',
  },

  dayLead: (weekday, count) => `${upperFirst(weekday)}\u00A0: ${countArticles(count)}.`,
  monthLead: (count, days) => `${countArticles(count)} sur ${inWords(days)} ${days < 2 ? 'jour' : 'jours'}.`,
  yearLead: (count, months) => {
    const rest = months === 11 ? 'l’autre' : `les ${inWords(12 - months)} autres`
    const others = months === 12 ? '' : `\u202F; rien n’a été capturé pendant ${rest}`
    return `${countArticles(count)} en ${inWords(months)} mois${others}.`
  },
  months: 'Mois',
  follow: (year) => `S’abonner au flux de ${year}`,

  articles: {
    newest: 'Articles, les plus récents d’abord',
    oldest: 'Articles, les plus anciens d’abord',
  },
  order: 'Ordre',
  orders: {
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
  },
  showSummaries: 'Afficher les résumés',
  print: 'Imprimer',
  readOn: (month) => `Lire la suite\u00A0: ${month}`,
  loading: 'Chargement…',
  notLoaded: 'Les articles n’ont pas pu être chargés.',
  paper: (address, headlinesAlone) =>
    headlinesAlone
      ? `${address} · Titres seuls\u00A0: «\u00A0Imprimer\u00A0», sur cette page, ajoute les résumés.`
      : address,

  neighbours: {
    year: 'Année précédente et suivante',
    month: 'Mois précédent et suivant',
    day: 'Jour précédent et suivant',
  },
  earlier: '← Plus tôt',
  later: 'Plus tard →',
  oldest: {
    year: 'La première année de l’archive',
    month: 'Le premier mois de l’archive',
    day: 'Le premier jour de l’archive',
  },
  newest: {
    year: 'La dernière année de l’archive',
    month: 'Le dernier mois de l’archive',
    day: 'Le dernier jour de l’archive',
  },
}
