// The words of `llms.txt`, in French.

import type { Translated } from '../model/translated.ts'
import { newsItems } from './count-in-words.fr.ts'
import type { LLMS_WORDS as ENGLISH } from './llms-words.ts'
import { ofPublisher } from './named-publisher.fr.ts'

export const LLMS_WORDS: Translated<typeof ENGLISH> = {
  archive: (articles, settings, days) =>
    `${newsItems(articles)} ${ofPublisher(settings)}${days === null ? '' : `, ${days}`}. Copie non officielle.`,
  archiveTitle: 'L’archive entière',
  pagesTitle: 'Pages',
  markdown:
    'Chaque article a une adresse permanente\u202F; suivie de `index.md`, elle donne le même article en Markdown.',
  listings: 'Les textes sont les titres, les jours et les résumés des listes de l’éditeur, non les articles complets.',
  item: (link, what) => `${link}\u00A0: ${what}`,
  files: {
    json: ['JSON', 'chaque article avec ce sous quoi il est classé'],
    schema: ['JSON Schema', 'ce que signifie chacune de ses propriétés'],
    csv: ['CSV', 'la même chose en tableau'],
  },
  feeds: { atom: ['Atom', 'les articles les plus récents'], json: ['JSON Feed', 'les mêmes'] },
  timeline: ['Chronologie', 'tous les articles, les plus récents d’abord'],
  indexes: {
    themes: ['Thèmes', 'de quoi ils parlent'],
    places: ['Lieux', 'les pays et les régions dont ils parlent'],
    formats: ['Formats', 'communiqués de presse, vidéos et autres'],
  },
  sources: ['Sources', 'les relevés, avec le compte de chaque ligne'],
  about: ['À propos', 'de qui sont ces actualités, et comment les citer'],
}
