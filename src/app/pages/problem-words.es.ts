// What the compiler had to say of its sources, in Spanish.

import { translateProblems } from './translated-problems.ts'

export const PROBLEM_WORDS = translateProblems({
  problems: {
    'seed-empty': 'Este listado no contiene ninguna entrada.',
    'not-a-listing': 'Esta página parece la de un solo artículo, y no un listado; queda fuera.',
    'layout-undecided': 'Esta página puede leerse de dos maneras y nada en ella permite decidir; queda fuera.',
    'undecidable-kickers':
      'Nada en este listado muestra si sus entradas llevan antetítulo; se leen como si no lo llevaran.',
    'no-date': 'Esta entrada no tiene fecha; queda fuera.',
    'impossible-date': 'La fecha de esta entrada no existe en el calendario; la entrada queda fuera.',
    'backward-range': 'Este periodo termina antes de empezar; solo cuenta su primer día.',
    'no-title': 'Esta entrada no tiene título.',
    'cut-short': 'La captura termina antes del final de esta entrada.',
    'extra-line': 'Esta línea sobra en su entrada; se lee junto con la anterior.',
    'not-news': 'Probablemente esta entrada no es una noticia.',
    'feed-syntax': 'El XML de este canal está mal formado.',
    'not-a-feed': 'Este archivo no es un canal RSS o Atom; queda fuera.',
    'page-syntax': 'Los datos JSON-LD de esta página no son JSON.',
    'counts-differ': 'Las marcas de esta página no coinciden en sus artículos.',
    'single-article': 'Esta página guardada describe un solo artículo.',
    'bad-link': 'El enlace de este artículo no es una dirección web; el artículo se conserva sin él.',
  },
  reasons: {
    cutBeforeDate: 'La captura termina antes de su fecha, así que no puede figurar en una cronología.',
    noDate: 'No tiene fecha, así que no puede figurar en una cronología.',
    nothingButDate: 'Tiene una fecha y nada más.',
    singleArticle: 'Parece la página de un solo artículo y no un listado.',
    undecided: 'Puede leerse de dos maneras y nada en ella permite decidir.',
    notUtf8: 'El archivo no es texto en UTF-8.',
    notText: 'El archivo no es texto.',
    notAFeed: 'El archivo no es un canal RSS o Atom.',
  },
  impossibleDate: (printed) => `Su fecha, «${printed}», no existe en el calendario.`,
})
