// The words of the histogram's tools, in French.

import type { Translated } from '../../model/translated.ts'
import type { TOOL_WORDS as ENGLISH } from './tool-words.ts'

export const TOOL_WORDS: Translated<typeof ENGLISH> = {
  tools: 'Période',
  wider: 'Périodes plus larges',
  all: { year: 'Toutes les années', month: 'Tous les mois', day: 'Tous les jours' },
  earlier: 'Plus tôt',
  later: 'Plus tard',
  neighbour: (word, where) => `${word}\u00A0: ${where}`,
  begins: (day) => `l’archive commence le ${day}`,
  ends: (day) => `l’archive s’arrête le ${day}`,
  latest: 'Le plus récent',
  presets: { year: 'Dernière année', month: 'Dernier mois', days: '30 derniers jours' },

  asTable: 'En tableau',
  loadingTable: 'Chargement du tableau…',
}
