// The words of the switch between one of the chosen values of a facet and all of them, in French.

import type { Translated } from '../../model/translated.ts'
import type { EVERY_SWITCH_WORDS as ENGLISH } from './every-switch-words.ts'

export const EVERY_SWITCH_WORDS: Translated<typeof ENGLISH> = {
  wanted: ({ many }) => `Lesquels des ${many} choisis un article doit avoir`,
  oneOf: (chosen) => (chosen === 2 ? 'l’un ou l’autre' : 'l’un d’eux'),
  every: (chosen) => (chosen === 2 ? 'les deux' : 'tous'),
}
