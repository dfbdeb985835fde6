// The words on what an address or a query asks for and the archive can't understand, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { NOT_UNDERSTOOD_WORDS as ENGLISH } from './not-understood-words.ts'

export const NOT_UNDERSTOOD_WORDS: Translated<typeof ENGLISH> = {
  unknownValue: ({ one }, value) => `La dirección nombra un ${one} que este archivo no tiene: ${value}.`,
  noSuchValue: ({ one }, value) => `Ningún ${one} se llama «${value}»: se busca en los textos.`,
  noSuchDate: (value, why) => `«${value}» no es una fecha que se pueda leer. ${why}`,
  unknownOrder: (value) => `La dirección nombra un orden que aquí no se conoce: ${value}.`,
  unknown: (parameter, value) => `La dirección dice algo que no se entiende: ${parameter}=${value}.`,
}
