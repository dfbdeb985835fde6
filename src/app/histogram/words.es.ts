// The words of the histogram, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount, formatRange } from '../../publish/count-in-words.es.ts'
import type { formatShare as english, WORDS as ENGLISH } from './words.ts'

/** `31 %`, with a space that breaks no line. */
export const formatShare: typeof english = (answers, total) => {
  if (total === 0) return ''
  const percent = Math.round((answers / total) * 100)
  if (percent === 0 && answers > 0) return 'menos del 1\u00A0%'
  if (percent === 100 && answers < total) return 'más del 99\u00A0%'
  return `${percent}\u00A0%`
}

export const WORDS: Translated<typeof ENGLISH> = {
  title: { year: 'Artículos por año', month: 'Artículos por mes', day: 'Artículos por día' },
  open: 'Elegir un periodo',
  comma: ', ',
  until: ' a ',
  close: 'Ocultar',

  answers: (count, total) => `${formatRange(count)} de ${countArticles(total)}`,
  coloured: ', cada uno con el color de su primer tema',
  slip: (articles) => (articles === 1 ? '' : `; cada ficha son ${formatCount(articles)} artículos`),
  drag: '; arrastre sobre las barras para elegir un periodo',
  hatched: {
    year: '; en rayado, el resto de esos años',
    month: '; en rayado, el resto de esos meses',
    day: '; en rayado, el resto de esos días',
  },
  outlined: '; en contorno, los demás',
  noTheme: 'Sin tema',
  captured: 'periodo de los listados capturados',
  noneCaptured: 'nada capturado',

  bars: { year: 'Años', month: 'Meses', day: 'Días' },
  byKeys: 'Pase de una barra a otra con las teclas de flecha',
  bar(period, answers, total) {
    const all = countArticles(total)
    if (answers === total) return `${period}: ${all}`
    if (answers === 0) return `${period}: ninguno de ${all}`
    return `${period}: ${formatCount(answers)} de ${all}, ${formatShare(answers, total)}`
  },
}
