// The words of the histogram, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount, rangeOfArticles } from '../../publish/count-in-words.fr.ts'
import type { formatShare as english, WORDS as ENGLISH } from './words.ts'

/** `31 %`. */
export const formatShare: typeof english = (answers, total) => {
  if (total === 0) return ''
  const percent = Math.round((answers / total) * 100)
  if (percent === 0 && answers > 0) return 'moins de 1\u00A0%'
  if (percent === 100 && answers < total) return 'plus de 99\u00A0%'
  return `${percent}\u00A0%`
}

export const WORDS: Translated<typeof ENGLISH> = {
  title: { year: 'Articles par année', month: 'Articles par mois', day: 'Articles par jour' },
  open: 'Choisir une période',
  comma: ', ',
  until: ' à ',
  close: 'Masquer',

  answers: (count, total) => `${rangeOfArticles(count)} sur ${formatCount(total)}`,
  coloured: ', chacun à la couleur de son premier thème',
  slip: (articles) => (articles === 1 ? '' : `\u202F; un trait vaut ${formatCount(articles)} articles`),
  drag: '\u202F; glissez sur les barres pour choisir une période',
  hatched: {
    year: '\u202F; hachuré, le reste de ces années',
    month: '\u202F; hachuré, le reste de ces mois',
    day: '\u202F; hachuré, le reste de ces jours',
  },
  outlined: '\u202F; en contour, les autres',
  noTheme: 'Sans thème',
  captured: 'période couverte par les relevés',
  noneCaptured: 'aucune capture',

  bars: { year: 'Années', month: 'Mois', day: 'Jours' },
  byKeys: 'Passer d’une barre à l’autre avec les flèches',
  bar(period, answers, total) {
    const found = `${period}\u00A0: ${answers === 0 ? 'aucun article' : countArticles(answers)}`
    if (answers === total) return found
    return `${found} sur ${formatCount(total)}${answers === 0 ? '' : `, ${formatShare(answers, total)}`}`
  },
}
