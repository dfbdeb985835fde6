// The words of the page of what is saved, in French.

import type { Translated } from '../../model/translated.ts'
import { counted, formatCount, joinWords } from '../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './desk-words.tsx'

type Numbers = Parameters<typeof ENGLISH.merged>[0]

const articlesOf = (count: number): string => counted(count, 'article', 'articles')

/** `2 articles, 1 recherche et 5 repères de lecture`; what there is none of is left out. */
const listNumbers = ({ articles, searches, reads }: Numbers): string =>
  joinWords(
    [
      ...(articles === 0 ? [] : [articlesOf(articles)]),
      ...(searches === 0 ? [] : [counted(searches, 'recherche', 'recherches')]),
      ...(reads === 0 ? [] : [counted(reads, 'repère de lecture', 'repères de lecture')]),
    ],
    'and'
  )

export const WORDS: Translated<typeof ENGLISH> = {
  title: 'Enregistrés',
  lead: 'Ce que vous enregistrez reste dans ce navigateur, sur cet appareil. Il n’y a pas de compte, et rien n’est envoyé où que ce soit.',
  withoutScripts:
    'Le navigateur garde la liste, et un script l’affiche\u00A0: il faut JavaScript, qui est désactivé ici. Tous les articles se lisent sans lui, depuis la chronologie ou mois par mois, et les favoris du navigateur les gardent aussi.',
  loading: 'Lecture de vos enregistrements…',

  continue: 'Reprendre la lecture',
  lastArticle: 'Le dernier article lu',
  lastList: 'La liste où il se trouvait',
  readToEnd: 'lu jusqu’au bout',
  readTo: (percent) => `lu à ${percent}\u00A0%`,
  notRead: 'pas encore lu',

  articles: 'Articles',
  noArticles:
    'Aucun article n’est encore enregistré. Ouvrez-en un et appuyez sur «\u00A0Enregistrer\u00A0» sous son titre.',
  order: 'Ordre',
  bySaved: 'Derniers enregistrés d’abord',
  byNews: 'Actualités récentes d’abord',
  savedOn: (day) => `enregistré le ${day}`,
  remove: 'Retirer',
  removeNamed: (name) => `Retirer\u00A0: ${name}`,
  undo: 'Annuler',
  undoNamed: (name) => `Annuler\u00A0: garder ${name}`,
  removed: 'Enregistrement retiré.',
  moved: 'déplacé à une nouvelle adresse',
  gone: 'retiré de l’archive',
  showAll: (count) => `Afficher les ${formatCount(count)}`,

  searches: 'Recherches',
  noSearches:
    'Aucune recherche n’est encore enregistrée. Sur la chronologie, ou sur toute page qui donne une liste d’articles, ouvrez «\u00A0Emporter\u00A0» et appuyez sur «\u00A0Enregistrer cette recherche\u00A0».',
  counting: 'Recherche de ce qui est nouveau…',
  newSince: (count, day) =>
    `${count === 0 ? 'Rien de nouveau' : counted(count, 'nouvel article', 'nouveaux articles')} depuis votre dernier passage, le ${day}`,
  notUnderstood: 'Cette archive n’a plus tout ce que demande cette recherche.',

  lately: 'Lectures récentes',
  noReads: 'Aucun article n’a encore été ouvert.',
  forgetReads: 'Oublier ces lectures',
  forgotten: 'Vos lectures sont oubliées.',

  along: 'Emporter',
  alongNote:
    'Un fichier contient tout\u202F; l’importer sur un autre appareil ajoute à ce qui s’y trouve et n’en retire rien.',
  exportFile: 'Exporter dans un fichier',
  importFile: 'Importer un fichier',
  chooseFile: 'Le fichier à importer',
  fileName: (archive) => `${archive} enregistrements`,
  exported: (numbers, file) => `${listNumbers(numbers) || 'Rien'} dans ${file}.`,
  merged: (numbers) => {
    const came = listNumbers(numbers)
    return came === '' ? 'Tout ce que contient ce fichier était déjà ici.' : `Ajouté par ce fichier\u00A0: ${came}.`
  },
  damaged:
    'Ce fichier n’a pas été importé, et rien n’a changé\u00A0: ce n’est pas une liste exportée d’ici, ou elle est incomplète.',
  newer:
    'Ce fichier n’a pas été importé, et rien n’a changé\u00A0: il vient d’une version plus récente de ce site. Rechargez la page et réessayez.',
  foreign: (archive) =>
    `Ce fichier n’a pas été importé, et rien n’a changé\u00A0: il appartient à une autre archive, ${archive}.`,
  copyLink: 'Partager par un lien',
  linkNote: 'Un lien ne contient que les articles enregistrés.',
  linkTooLong: (bytes, most) =>
    `La liste est trop longue pour un lien (${formatCount(bytes)} caractères, pour ${formatCount(most)} au plus). Exportez-la dans un fichier.`,

  clear: 'Tout effacer',
  clearQuestion: (numbers) => `Effacer ${listNumbers(numbers)} de cet appareil\u202F?`,
  clearNow: 'Effacer',
  keep: 'Garder',
  cleared: 'Tout est effacé.',

  shared: (count) => `Une liste de ${articlesOf(count)} pour vous`,
  sharedNote: 'Elle est venue avec le lien. Vos propres enregistrements restent tels quels.',
  saveAll: 'Tout enregistrer',
  allSaved: (count) =>
    count === 0
      ? 'Tous étaient déjà enregistrés.'
      : `${articlesOf(count)} ${count < 2 ? 'enregistré' : 'enregistrés'}.`,
  closeShared: 'Fermer la liste',
  loadingShared: 'Lecture de la liste…',
  notHere: 'absent de cette archive',
}
