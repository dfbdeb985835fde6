// The words of what is kept on the device, in French.

import type { Translated } from '../../model/translated.ts'
import { counted, formatCount } from '../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './words.ts'

const files = (count: number) => counted(count, 'fichier', 'fichiers')

/** `12 fichiers sur 40` */
const filesOf = (held: number, all: number) => `${files(held)} sur ${formatCount(all)}`

/** Bytes as readers meet them: `640 ko`, `12 Mo`. */
const room = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))}\u00A0ko` : `${formatCount(Math.round(bytes / 1e6))}\u00A0Mo`

export const WORDS: Translated<typeof ENGLISH> = {
  version: 'Nouvelle version',
  newer: 'Une version plus récente de cette archive est prête.',
  accept: 'Recharger',
  later: 'Plus tard',

  heading: 'Sur cet appareil',
  seen: 'Ce que vous avez ouvert se lit sans réseau. Vous pouvez aussi garder toute l’archive.',
  unable: 'Ce navigateur ne garde rien à lire sans réseau.',

  looking: 'Vérification de ce qui est sur cet appareil…',
  lookFailed: 'Ce qui est sur cet appareil n’a pas pu être comparé avec l’archive. Vérifiez la connexion et réessayez.',
  again: 'Réessayer',
  some: (held, all, bytes) =>
    `Cet appareil contient ${filesOf(held, all)}. Toute l’archive occupe environ ${room(bytes)}.`,
  changed: (missing) =>
    `L’archive a été reconstruite\u00A0: ${files(missing)} ${missing < 2 ? 'manque' : 'manquent'} encore sur cet appareil.`,
  all: (articles, bytes) =>
    `Toute l’archive est sur cet appareil\u00A0: ${counted(articles, 'article', 'articles')}, ${room(bytes)}.`,

  begun: 'Téléchargement de l’archive. Restez sur cette page jusqu’à la fin.',
  running: filesOf,
  progress: 'Fichiers sur cet appareil',
  lost: (held, all) =>
    `Le réseau est coupé. Cet appareil contient ${filesOf(held, all)}. Le téléchargement reprendra avec le réseau.`,
  full: (held, all) => `Cet appareil n’a plus de place. Il contient ${filesOf(held, all)}, que vous pouvez lire.`,
  removed: 'L’archive n’est plus gardée. Ce que vous avez ouvert l’est toujours.',

  keep: 'Garder toute l’archive sur cet appareil',
  goOn: 'Reprendre',
  stop: 'Arrêter',
  remove: 'La retirer de cet appareil',
}
