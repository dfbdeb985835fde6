// The words of the switch between one of the chosen values of a facet and all of them, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { EVERY_SWITCH_WORDS as ENGLISH } from './every-switch-words.ts'

export const EVERY_SWITCH_WORDS: Translated<typeof ENGLISH> = {
  wanted: ({ many }) => `Cuáles de los ${many} elegidos debe tener un artículo`,
  oneOf: () => 'alguno',
  every: (chosen) => (chosen === 2 ? 'ambos' : 'todos'),
}
