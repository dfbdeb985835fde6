// The words of the frame around every page, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, inWords } from '../../publish/count-in-words.fr.ts'
import { ofBefore, ofPublisher } from '../../publish/named-publisher.fr.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const listings = (seeds: number) => `${inWords(seeds)} ${seeds < 2 ? 'relevé' : 'relevés'}`

export const WORDS: Translated<typeof ENGLISH> = {
  skip: 'Aller au contenu',
  skipToResults: 'Aller aux résultats',
  skipToFilters: 'Aller aux filtres',
  pages: 'Pages',
  more: 'Plus',

  timeline: 'Chronologie',
  themes: 'Thèmes',
  places: 'Lieux',
  formats: 'Formats',
  saved: 'Enregistrés',
  sources: 'Sources',
  about: 'À propos',

  copyInShort: (publisher) => `${publisher}, copie non officielle`,
  newsOf: (settings) => `Actualités ${ofPublisher(settings)}, jour par jour\u202F; copie non officielle`,
  span: (first, last) => `du ${first} au ${last}`,
  holds: (articles, seeds) => `${countArticles(articles)} dans ${listings(seeds)}`,

  copyOf: ({ site, rights, ...settings }) => (
    <>
      Copie non officielle des actualités {ofBefore(settings)}
      {site ? <a href={site}>{settings.publisher}</a> : settings.publisher}. {rights}
    </>
  ),
  follow: 'S’abonner au flux',
  compiledFrom: (seeds, sources) => (
    <>
      {`Compilé à partir de ${listings(seeds)}\u202F; chacune de leurs lignes est retracée sous `}
      {sources}.
    </>
  ),
}
