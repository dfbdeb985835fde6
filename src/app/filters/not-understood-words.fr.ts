// The words on what an address or a query asks for and the archive can't understand, in French.

import type { Translated } from '../../model/translated.ts'
import type { NOT_UNDERSTOOD_WORDS as ENGLISH } from './not-understood-words.ts'

export const NOT_UNDERSTOOD_WORDS: Translated<typeof ENGLISH> = {
  unknownValue: ({ one }, value) => `L’adresse nomme un ${one} que cette archive n’a pas\u00A0: ${value}.`,
  noSuchValue: ({ one }, value) =>
    `Aucun ${one} ne s’appelle «\u00A0${value}\u00A0»\u00A0: ce nom est cherché dans les textes.`,
  noSuchDate: (value, why) => `«\u00A0${value}\u00A0» n’est pas une date lisible. ${why}`,
  unknownOrder: (value) => `L’adresse nomme un ordre inconnu ici\u00A0: ${value}.`,
  unknown: (parameter, value) => `L’adresse dit quelque chose qui n’est pas compris\u00A0: ${parameter}=${value}.`,
}
