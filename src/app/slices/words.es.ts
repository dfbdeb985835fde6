// The words of the pages of themes, places and formats, and of their indexes, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted, formatCount, inWords, joinWords } from '../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './words.ts'

type ThemeCounts = Parameters<typeof ENGLISH.themesLead>[0]

/** `36 temas en cinco grupos, y un marcador transversal.` */
function themesAndFlags({ themes, groups, flags }: ThemeCounts): string {
  const inGroups = groups === 0 ? '' : ` en ${inWords(groups)} ${groups === 1 ? 'grupo' : 'grupos'}`
  const all = `${counted(themes, 'tema', 'temas')}${inGroups}`
  if (flags === 0) return `${all}.`
  return `${all}, y ${inWords(flags)} ${flags === 1 ? 'marcador transversal' : 'marcadores transversales'}.`
}

/** `19 países en cuatro regiones` */
const places = (countries: number, regions: number): string =>
  `${counted(countries, 'país', 'países')} en ${inWords(regions, 'feminine')} ${regions === 1 ? 'región' : 'regiones'}`

const SAME_SCALE = 'Todos los gráficos pequeños tienen la misma escala.'

export const WORDS: Translated<typeof ENGLISH> = {
  titles: { themes: 'Temas', places: 'Lugares', formats: 'Formatos' },
  themesLead: (themes, articles) =>
    `${themesAndFlags(themes)} Un artículo puede estar en varios${
      themes.filed > articles ? `, por lo que las cifras suman más de ${formatCount(articles)}` : ''
    }. ${SAME_SCALE}`,
  placesLead: (countries, regions) =>
    `${places(countries, regions)} de los que trata algún artículo. No cuentan la sede de un acto, un mero donante ni la ciudad desde la que se firma. Los gráficos pequeños de los países tienen una escala, y los de las regiones, otra.`,
  formatsLead: (stated, articles) =>
    `${formatCount(stated)} de ${countArticles(articles)} dicen lo que son en su antetítulo, título o resumen. ${SAME_SCALE}`,
  flags: 'Transversal a todos los grupos',
  otherThemes: 'Otros',
  allThemes: 'Todos los temas',
  allFormats: 'Todos los formatos',
  noThemes: (labels) => `Ningún artículo capturado sobre ${joinWords(labels, 'or')}.`,
  noFormats: (labels) => `Ningún artículo capturado en formato ${joinWords(labels, 'or')}.`,
  latest: 'último',

  crumbs: 'Ruta de navegación',
  filter: 'Filtrar estos',
  lead: (scope, count) => `${scope === null ? '' : `${scope}. `}${countArticles(count)}.`,
  around: 'Relacionado',
  countries: 'Países',
  relatedThemes: 'Temas con los que aparece',
  itsThemes: 'Sus temas',
  all: 'Todos los artículos',
  allInTimeline: 'Todos los artículos en la cronología',
  inTimeline: (count) =>
    count === 1 ? 'El único artículo, en la cronología' : `Los ${formatCount(count)} en la cronología`,
  follow: (label) => `Seguir ${label} por canal web`,
  newest: (shown, count) => (shown < count ? `Los ${shown} artículos más recientes` : countArticles(shown)),
}
