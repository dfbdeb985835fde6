// The words of saving, wherever something can be saved, and of what can go wrong with it, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

/** What is saved is an article or a search: no sentence here has a participle that would agree with it. */
export const WORDS: Translated<typeof ENGLISH> = {
  save: 'Enregistrer',
  saveSearch: 'Enregistrer cette recherche',
  saved: 'C’est enregistré sur cet appareil. ',
  removed: 'Enregistrement retiré.',
  toDesk: 'Tout voir',
  searchNote: 'Une recherche enregistrée dit ce qui est nouveau depuis votre dernier passage.',

  full: 'Le navigateur n’a plus de place pour ce site\u00A0: rien n’a été enregistré. Retirez quelque chose, ou libérez de la place sur l’appareil.',
  newer:
    'Vos enregistrements ont été ouverts par une version plus récente de ce site. Rechargez la page pour y accéder\u202F; rien n’est perdu.',
  refused:
    'Ce navigateur ne conserve rien pour ce site\u00A0: fenêtre privée, ou réglages. Tout le reste fonctionne, mais rien ne peut être enregistré.',
  silent: 'Le navigateur ne donne pas accès à vos enregistrements. Fermez les autres onglets de ce site et réessayez.',
  failed: (message) =>
    message === ''
      ? 'Vos enregistrements n’ont pas pu être lus ou modifiés. Réessayez.'
      : `Vos enregistrements n’ont pas pu être lus ou modifiés. Le navigateur indique\u00A0: ${message}`,
  notLoaded: 'Le code pour enregistrer n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
}
