// The words of what the page "About" says of the reader's device, in French.

import type { Translated } from '../../model/translated.ts'
import type { KEPT_WORDS as ENGLISH } from './kept-words.ts'

export const KEPT_WORDS: Translated<typeof ENGLISH> = {
  title: 'Sur votre appareil',
  nothingLeaves:
    'Il n’y a pas de compte. Vous cherchez, filtrez, enregistrez et lisez dans votre navigateur\u202F; rien de cela n’est compté ni envoyé où que ce soit. L’hébergeur de ces fichiers voit, comme tout hébergeur, quelles adresses votre navigateur demande\u202F; les mots que vous cherchez n’y figurent que si vous ouvrez un lien vers une recherche ou rechargez sa page.',
  kept: 'Votre navigateur conserve pour ce site, sur cet appareil seulement\u00A0:',
  removeAll: 'Si vous supprimez dans votre navigateur les données de ce site, tout disparaît.',
  what: {
    saved: {
      name: 'Ce que vous enregistrez',
      means:
        'articles et recherches. Leur page en donne la liste, et permet d’en retirer un élément ou d’effacer tout.',
    },
    reads: {
      name: 'Ce que vous lisez',
      means:
        'les articles que vous avez ouverts, et jusqu’où vous les avez lus. La même page a un bouton pour l’oublier.',
    },
    searches: {
      name: 'Recherches récentes',
      means: 'les dix dernières. Le champ de recherche vide les montre, et permet d’en effacer une ou toutes.',
    },
    settings: {
      name: 'Réglages',
      means:
        'ce que vous avez choisi sous «\u00A0Affichage\u00A0». «\u00A0Rétablir l’affichage d’origine\u00A0», au même endroit, les efface.',
    },
    pages: {
      name: 'Pages',
      means:
        'ce que vous avez ouvert, et toute l’archive si vous le demandez, pour lire sans réseau. L’archive se retire là où vous l’avez demandée.',
    },
    places: {
      name: 'Position dans les listes',
      means: 'jusqu’où vous aviez fait défiler, pour le retour. Elle disparaît quand vous fermez l’onglet.',
    },
  },
}
