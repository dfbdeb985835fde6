// The words of the frame around every page, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, inWords } from '../../publish/count-in-words.es.ts'
import { ofBefore, ofPublisher } from '../../publish/named-publisher.es.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const listings = (seeds: number) => `${inWords(seeds)} ${seeds === 1 ? 'listado capturado' : 'listados capturados'}`

export const WORDS: Translated<typeof ENGLISH> = {
  skip: 'Ir al contenido',
  skipToResults: 'Ir a los resultados',
  skipToFilters: 'Ir a los filtros',
  pages: 'Páginas',
  more: 'Más',

  timeline: 'Cronología',
  themes: 'Temas',
  places: 'Lugares',
  formats: 'Formatos',
  saved: 'Guardados',
  sources: 'Fuentes',
  about: 'Acerca de',

  copyInShort: (publisher) => `Noticias ${publisher}, copia no oficial`,
  newsOf: (settings) => `Noticias ${ofPublisher(settings)}, día a día; copia no oficial`,
  span: (first, last) => `del ${first} al ${last}`,
  holds: (articles, seeds) => `${countArticles(articles)} de ${listings(seeds)}`,

  copyOf: ({ site, rights, ...settings }) => (
    <>
      Copia no oficial de las noticias {ofBefore(settings)}
      {site ? <a href={site}>{settings.publisher}</a> : settings.publisher}. {rights}
    </>
  ),
  follow: 'Seguir por canal web',
  compiledFrom: (seeds, sources) => (
    <>
      {`Compilado a partir de ${listings(seeds)}; cada una de sus líneas consta en `}
      {sources}.
    </>
  ),
}
