// What a reader is told when the archive or its search can't be reached, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  unreachable: 'L’archive est injoignable. Vérifiez la connexion et réessayez.',
  notOnDevice: 'Ce contenu n’est pas sur cet appareil, et il n’y a pas de réseau.',
  refused: (status, path) => `L’archive n’a pas pu être lue\u00A0: le serveur a répondu ${status} pour ${path}.`,
  rebuilt: 'L’archive a été reconstruite depuis l’ouverture de cette page. Rechargez la page pour la lire.',
  damaged: (file) => `L’archive n’a pas pu être lue\u00A0: data/${file} a été abîmé en route. Réessayez.`,
  searchStopped: (message) =>
    `La recherche s’est arrêtée sur une erreur (${message}). Rechargez la page pour réessayer.`,
  searchNotLoaded: 'La recherche n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
}
