// The words of the pages of years, months and days, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { capitalized } from '../../publish/capitalized.ts'
import { countArticles, inWords } from '../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  crumbs: 'Ruta de navegación',
  timeline: 'Cronología',
  filter: {
    year: 'Filtrar este año',
    month: 'Filtrar este mes',
    day: 'Filtrar este día',
  },

  dayLead: (weekday, count) => `${capitalized(weekday)}: ${countArticles(count)}.`,
  monthLead: (count, days) => `${countArticles(count)} en ${inWords(days)} ${days === 1 ? 'día' : 'días'}.`,
  yearLead(count, months) {
    const others = 12 - months
    const rest = others === 1 ? 'el otro' : `los otros ${inWords(others)}`
    return `${countArticles(count)} en ${inWords(months)} ${months === 1 ? 'mes' : 'meses'}${others === 0 ? '' : `; nada capturado en ${rest}`}.`
  },
  months: 'Meses',
  follow: (year) => `Seguir ${year} por canal web`,

  // How a month is read.
  articles: {
    newest: 'Artículos, los más recientes primero',
    oldest: 'Artículos, los más antiguos primero',
  },
  order: 'Orden',
  orders: {
    newest: 'Más recientes',
    oldest: 'Más antiguos',
  },
  showSummaries: 'Mostrar resúmenes',
  print: 'Imprimir',
  readOn: (month) => `Seguir leyendo: ${month}`,
  loading: 'Cargando…',
  notLoaded: 'No se pudieron cargar los artículos.',
  paper: (address, headlinesAlone) =>
    headlinesAlone ? `${address} · Solo titulares: «Imprimir», en esta página, añade los resúmenes.` : address,

  neighbours: {
    year: 'El año anterior y el siguiente',
    month: 'El mes anterior y el siguiente',
    day: 'El día anterior y el siguiente',
  },
  earlier: '← Anterior',
  later: 'Siguiente →',
  oldest: {
    year: 'El año más antiguo del archivo',
    month: 'El mes más antiguo del archivo',
    day: 'El día más antiguo del archivo',
  },
  newest: {
    year: 'El año más reciente del archivo',
    month: 'El mes más reciente del archivo',
    day: 'El día más reciente del archivo',
  },
}
