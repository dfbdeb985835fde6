// The words of what several folders show, and of what stands in place of any page, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  articles: (count) => (count < 2 ? 'article' : 'articles'),
  loading: 'Lecture de l’archive…',
  broken: 'Cette page n’a pas pu être affichée',
  tryAgain: 'Réessayer',
  toTimeline: 'Aller à la chronologie',
  copied: 'Copié',
  copyByHand: 'Le texte, à copier à la main',
}
