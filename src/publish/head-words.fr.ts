// What the heads of pages, the feeds and a browser's list of searches say of themselves, in French.

import type { Translated } from '../model/translated.ts'
import { joinWords, newsItems } from './count-in-words.fr.ts'
import type { HEAD_WORDS as ENGLISH } from './head-words.ts'
import { ofPublisher } from './named-publisher.fr.ts'

const SORTED_BY = { themes: 'thème', places: 'lieu' } as const

/** What the articles of an index are grouped by. */
const GROUPED_BY = { themes: 'thème', places: 'pays et région', formats: 'format' } as const

const NOTE = 'Copie non officielle.'

export const HEAD_WORDS: Translated<typeof ENGLISH> = {
  indexes: { themes: 'Thèmes', places: 'Lieux', formats: 'Formats' },
  about: 'À propos',
  saved: 'Enregistrés',
  sources: 'Sources',
  notFound: 'Page introuvable',
  moved: 'Page déplacée',

  ofArchive: ({ articles, settings, days, indexes }) =>
    `${newsItems(articles)} ${ofPublisher(settings)}${days === null ? '' : `, ${days}`}, par ${joinWords(['date', ...indexes.map((index) => SORTED_BY[index])], 'and')}. ${NOTE}`,
  ofArticle: (publisher, days) => `${publisher}, ${days}.`,
  ofPeriod: (count, settings, period) => `${newsItems(count)} ${ofPublisher(settings)}, ${period}. ${NOTE}`,
  ofIndex: (index, settings, articles) =>
    `${newsItems(articles)} ${ofPublisher(settings)} par ${GROUPED_BY[index]}. ${NOTE}`,
  ofSlice: ({ label, count }, settings, scope) =>
    `${label}\u00A0: ${newsItems(count)} ${ofPublisher(settings)}.${scope === null ? '' : ` ${scope}.`} ${NOTE}`,
  ofAbout: (name) =>
    `Ce qu’est ${name}, de qui sont les actualités de cette archive, et comment la citer et l’utiliser.`,
  ofSources: (name) => `D’où vient ${name}\u00A0: chaque relevé, ligne par ligne.`,
  ofSaved: 'Ce que vous avez enregistré sur cet appareil.',
  ofNotFound: 'Il n’y a pas de page à cette adresse.',
  ofWithdrawn: 'Cet article a été retiré.',
  movedTo: ['Cet article se trouve désormais à l’adresse ', '.'],

  ofFeed: (settings) => `Actualités ${ofPublisher(settings)}. ${NOTE}`,
  ofSearch: (settings) => `Chercher dans ${settings.name}, actualités ${ofPublisher(settings)}`,
}
