// The words of the settings for reading and of the keys, in French.

import type { Translated } from '../../model/translated.ts'
import type { COMFORT_WORDS as ENGLISH } from './comfort-words.ts'

const KEY_NAMES: Readonly<Record<string, string>> = { Enter: 'Entrée', Esc: 'Échap', Home: 'Début', End: 'Fin' }

export const COMFORT_WORDS: Translated<typeof ENGLISH> = {
  display: 'Affichage',
  close: 'Fermer',
  theme: 'Apparence',
  themes: {
    system: 'Comme l’appareil',
    light: 'Claire',
    dark: 'Sombre',
  },
  size: 'Taille des caractères',
  sizes: (percent) => `${percent}\u00A0%`,
  measure: 'Lignes',
  measures: {
    narrow: 'Courtes',
    standard: 'Moyennes',
    wide: 'Longues',
  },
  show: 'Afficher',
  summaries: 'Les résumés dans les listes',
  evidence: 'Les mots qui indiquent thèmes et lieux',
  keys: 'Raccourcis clavier',
  allKeys: 'Tous les raccourcis',
  kept: 'Conservé sur cet appareil seulement.',
  reset: 'Rétablir l’affichage d’origine',

  keysTitle: 'Raccourcis clavier',
  keyName: (key) => KEY_NAMES[key] ?? key,
  does: {
    next: 'va au titre suivant\u202F; dans un article, à l’article suivant de sa liste',
    previous: 'va au précédent',
    open: 'ouvre l’article du titre',
    search: 'va à la recherche, sur toutes les pages',
    save: 'enregistre l’article du titre, ou celui qui est ouvert\u202F; une seconde fois, le retire',
    timeline: 'l’une après l’autre, vont à la chronologie',
    saved: 'l’une après l’autre, vont à ce que vous avez enregistré',
    list: 'affiche cette liste',
    empty: 'vide le champ de recherche',
    bars: 'vont de barre en barre dans la frise, ou déplacent une borne de la période',
  },
  saved: 'Enregistré',
  removed: 'Enregistrement retiré',
  notSaved: 'L’article n’a pas pu être chargé, et n’est pas enregistré.',
}
