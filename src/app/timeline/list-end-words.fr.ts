// The words of what stands above and below a list that shows a part of its rows, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.fr.ts'
import type { LIST_END_WORDS as ENGLISH } from './list-end-words.ts'

export const LIST_END_WORDS: Translated<typeof ENGLISH> = {
  fromBeginning: 'Depuis le début',
  rowsBefore: (count) => `Les ${count} précédents`,
  rowsAfter: (count) => `Les ${count} suivants`,
  earlier: (month) => `Plus tôt\u00A0: ${month}`,
  later: (month) => `Plus tard\u00A0: ${month}`,
  standing: ({ first, last, total, grows }) => {
    const shown =
      first === 1
        ? `${countArticles(last)} sur ${formatCount(total)} ${last < 2 ? 'se trouve' : 'se trouvent'} ici`
        : `Les articles ${formatCount(first)} à ${formatCount(last)} sur ${formatCount(total)} se trouvent ici`
    const more = grows ? ', et d’autres arrivent à mesure que vous lisez' : ''
    return `${shown}${more}. L’impression et la recherche dans la page portent sur eux.`
  },
  showAll: (count) => `Afficher les ${formatCount(count)}`,
  showAllFromHere: (count) => `Afficher les ${formatCount(count)} à partir d’ici`,
}
