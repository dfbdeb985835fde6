// The words of the column and the sheet of filters, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted, inWords } from '../../publish/count-in-words.fr.ts'
import type { PANEL_WORDS as ENGLISH } from './panel-words.ts'

export const PANEL_WORDS: Translated<typeof ENGLISH> = {
  close: 'Fermer',
  show: (total) => (total === 0 ? 'Aucun résultat' : `Afficher ${countArticles(total)}`),
  showUncounted: 'Afficher les articles',

  parts: 'Parties des filtres',
  partInUse: (part, count) => `${part} · ${count}`,
  partInUseSaid: (part, count) => `${part}, ${counted(count, 'filtre actif', 'filtres actifs')}`,

  otherThemes: 'Autres',
  regions: 'Régions',
  countries: 'Pays',
  find: ({ one }) => `chercher un ${one}`,
  findLabel: ({ one }) => `Chercher un ${one}`,
  notSearched: 'Les noms ne peuvent pas être cherchés pour l’instant. Vérifiez la connexion.',
  noneFound: ({ one }) => `Aucun ${one} ne porte ce nom.`,
  found: ({ one, many }, count) => `${inWords(count)} ${count < 2 ? one : many}`,
  inRegion: (region) => `, dans la région ${region}`,
  leftOut: 'exclu',
  letIn: 'Ne plus exclure',
  leaveOut: 'Exclure',
  moreOn: (label) => `Autres choix pour ${label}`,
  more: (count) => `${count} ${count < 2 ? 'autre' : 'autres'}`,
  fewer: 'Réduire',
  ofGroup: (label) => `dans ${label}`,
  moreOf: ({ one, many }, count, none) =>
    `${count} ${count < 2 ? `autre ${one}` : `autres ${many}`}${none ? ' sans résultat ici' : ''}`,
  fewerOf: ({ many }) => `Moins de ${many}`,

  period: 'Période',
  unreadable: 'Écrivez 2021, avril 2021 ou 28 juillet 2021.',
  noYear: (month) => `De quelle année\u202F? Écrivez ${month} 2021.`,
  noSuchMonth: 'Une année compte douze mois.',
  noSuchDay: (month, days) => `En ${month}, il n’y a que ${days} jours.`,
  afterArchive: (last) => `L’archive s’arrête le ${last}.`,
  beforeArchive: (first) => `L’archive commence le ${first}.`,
  afterEnd: (end) => `C’est après la fin choisie\u00A0: ${end}.`,
  beforeBeginning: (beginning) => `C’est avant le début choisi\u00A0: ${beginning}.`,
}
