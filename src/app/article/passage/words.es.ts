// The words of what can be done with a passage, and of what a link to one has led to, in Spanish.

import type { PassageField } from '../../../model/passage.ts'
import type { Translated } from '../../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

const FIELDS = {
  title: 'título',
  kicker: 'antetítulo',
  summary: 'resumen',
} as const satisfies Record<PassageField, string>

export const WORDS: Translated<typeof ENGLISH> = {
  selected: 'Pasaje seleccionado',
  copyLink: 'Copiar enlace a este pasaje',
  copyQuotation: 'Copiar como cita',
  linkCopied: (passage) => `Enlace a ${passage} copiado`,
  quotationCopied: (passage) => `${passage} copiado como cita`,
  named: (start, end) => (end === '' ? `«${start}»` : `«${start} … ${end}»`),

  marked: (field) => `El pasaje al que lleva el enlace está marcado en el ${FIELDS[field]}.`,
  changed: (isNear) =>
    isNear
      ? 'Este pasaje ha cambiado desde que se creó el enlace. Está marcado lo que más se le parece.'
      : 'Este pasaje ha cambiado desde que se creó el enlace. Ya no queda nada parecido.',
}
