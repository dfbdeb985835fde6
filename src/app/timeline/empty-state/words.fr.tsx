// What an empty list says, in French.

import type { Translated } from '../../../model/translated.ts'
import { counted, inWords, joinWords } from '../../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const articlesIn = (count: number): string => counted(count, 'article', 'articles')

const noneFor = (conditions: number): string => `Aucun résultat pour les ${inWords(conditions)} critères réunis`

export const WORDS: Translated<typeof ENGLISH> = {
  nothing: 'Aucun résultat.',
  nothingAnswers: (conditions) => `${noneFor(conditions)}.`,
  letGoOfOne: (conditions) => `${noneFor(conditions)}. Retirez-en un.`,
  nothingAnswersFewer: (conditions) =>
    `${noneFor(conditions)}, ni ${conditions === 2 ? 'pour un seul' : `pour ${inWords(conditions - 1)} d’entre eux`}.`,
  eachLine: (letGo) => <>Chaque ligne dit combien d’articles s’afficheraient ici à la place. Ou {letGo}.</>,
  unmet: (parts) => `Aucun article pour ${joinWords(parts, 'or')}, quel que soit le reste. `,
  sentence: (letGo) => <>{letGo}.</>,
  orLetGoOfAll: (articles) => `effacez tout\u00A0: ${articlesIn(articles)}`,
  letGoOfAll: (articles) => `Tout effacer\u00A0: ${articlesIn(articles)}`,
  letGoOfIt: (articles) => `Retirer ce critère\u00A0: ${articlesIn(articles)}`,
  insteadOf: (kind, label, typed) => `Le ${kind} ${label} au lieu de «\u00A0${typed}\u00A0»`,
  firstOfThem: (title, day) => `${title}, ${day}`,

  nearest: 'Les plus proches dans le temps',
  beyond: (side, period, day = '') =>
    `${side === 'before' ? 'Avant' : 'Après'} ${/^\d+(?:er)? \p{L}/u.test(period) ? 'le ' : ''}${period}\u00A0: ${day}`,
}
