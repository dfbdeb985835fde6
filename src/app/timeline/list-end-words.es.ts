// The words of what stands above and below a list that shows a part of its rows, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.es.ts'
import type { LIST_END_WORDS as ENGLISH } from './list-end-words.ts'

export const LIST_END_WORDS: Translated<typeof ENGLISH> = {
  fromBeginning: 'Desde el principio',
  rowsBefore: (count) => `Los ${count} anteriores`,
  rowsAfter: (count) => `Los ${count} siguientes`,
  earlier: (month) => `Antes: ${month}`,
  later: (month) => `Después: ${month}`,
  standing({ first, last, total, grows }) {
    const shown = first === 1 ? formatCount(last) : `los números ${formatCount(first)} a ${formatCount(last)}`
    const more = grows ? ', y aparecerán más a medida que lea' : ''
    return `Aquí están ${shown} de ${countArticles(total)}${more}. La impresión y la búsqueda en la página se limitan a ellos.`
  },
  showAll: (count) => `Mostrar los ${formatCount(count)}`,
  showAllFromHere: (count) => `Mostrar los ${formatCount(count)} a partir de aquí`,
}
