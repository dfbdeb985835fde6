// The words of what a view is taken along with, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.fr.ts'
import type { TAKE_WORDS as ENGLISH } from './take-along-words.ts'

export const TAKE_WORDS: Translated<typeof ENGLISH> = {
  heading: (count) => `Emporter ${countArticles(count)}, dans cet ordre, dans un fichier\u00A0:`,
  progress: 'Chargement des articles',
  loading: (loaded, total) => `Chargement\u00A0: ${formatCount(loaded)} sur ${countArticles(total)}.`,
  saved: (count, file) => `${countArticles(count)} dans ${file}.`,
  cancelled: 'Annulé\u00A0: aucun fichier n’a été créé.',
  failed: 'Le fichier n’a pas pu être créé.',
  cancel: 'Annuler',
}
