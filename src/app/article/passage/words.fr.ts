// The words of what can be done with a passage, and of what a link to one has led to, in French.

import type { PassageField } from '../../../model/passage.ts'
import type { Translated } from '../../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

const IN_FIELD = {
  kicker: 'dans le surtitre',
  title: 'dans le titre',
  summary: 'dans le résumé',
} as const satisfies Record<PassageField, string>

export const WORDS: Translated<typeof ENGLISH> = {
  selected: 'Passage sélectionné',
  copyLink: 'Copier le lien vers ce passage',
  copyQuotation: 'Copier comme citation',
  linkCopied: (passage) => `Lien vers ${passage} copié`,
  quotationCopied: (passage) => `${passage} copié comme citation`,
  named: (start, end) => (end === '' ? `«\u00A0${start}\u00A0»` : `«\u00A0${start} … ${end}\u00A0»`),

  marked: (field) => `Le passage visé par le lien est marqué ${IN_FIELD[field]}.`,
  changed: (isNear) =>
    isNear
      ? 'Ce passage a changé depuis la création du lien. Le plus proche est marqué.'
      : 'Ce passage a changé depuis la création du lien. Il n’en reste rien de semblable ici.',
}
