// The words of an article's own page, and of what is said about it there, in French.

import type { TextField } from '../../model/article.ts'
import type { Translated } from '../../model/translated.ts'
import { formatCount, inWords } from '../../publish/count-in-words.fr.ts'
import { formatDays, formatPeriod } from '../../publish/day-in-words.fr.ts'
import type { ListName } from '../archive/list-at.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.fr.ts'
import type { OriginalLinks } from './original-links.ts'
import { languageName } from './language-names.fr.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const FIELDS = {
  title: 'titre',
  kicker: 'surtitre',
  summary: 'résumé',
  printedPlace: 'lieu indiqué',
} as const satisfies Record<TextField, string>

const LOOK_AT = {
  original: ' À lire sur ',
  search: ' Cherchez son titre sur ',
  site: ' Cherchez-le sur ',
} as const satisfies Record<OriginalLinks['leadsTo'], string>

const captures = (count: number): string => `${inWords(count, 'feminine')} ${count < 2 ? 'capture' : 'captures'}`

const inCaptures = (count: number): string => `dans ${captures(count)}`

export const WORDS: Translated<typeof ENGLISH> = {
  crumbs: 'Vous êtes ici',
  backToResults: 'Retour aux résultats',
  backToTimeline: 'Retour à la chronologie',
  backToList: 'Retour à la liste',

  toDay: (day) => <>au {day}</>,
  truncated: 'La capture s’arrête au milieu de cet article.',
  credit: (credit) => `Image\u00A0: ${credit}`,

  isSummary: (hasSummary) =>
    hasSummary
      ? 'C’est le résumé du relevé, non l’article complet.'
      : 'Le relevé n’a que le titre, non l’article complet.',
  lookAt: (site, archive, leadsTo) => (
    <>
      {LOOK_AT[leadsTo]}
      {site} ou dans la {archive}.
    </>
  ),
  waybackMachine: 'Wayback Machine',

  filedUnder: 'Classé sous',
  filedNowhere: 'Rien\u00A0: aucun mot n’y indique de classement.',
  showEvidence: 'Montrer les mots qui l’indiquent',
  position: (field, line, hasSeveral) => {
    if (line === null) return FIELDS[field]
    return `${FIELDS[field]}, ligne ${line.line}${hasSeveral ? ` de ${line.seed}` : ''}`
  },
  saidAt: (position) => `${position}\u00A0: `,

  record: 'Notice',
  kicker: 'Surtitre',
  printedPlace: 'Lieu indiqué',
  language: 'Langue',
  languageName,
  sightings: 'Vu',
  inCaptures,
  recordOf: (count, hasKicker) => `vu ${inCaptures(count)}${hasKicker ? ' · surtitre d’origine' : ''}`,
  text: 'Texte',
  cutOff: 'coupé là où s’arrête la capture',

  tools: 'Outils',
  share: 'Partager',
  cite: 'Citer',
  copyCitation: 'Copier le texte',
  citeAs: 'Au format',
  copyForm: 'Copier dans ce format',
  downloadForm: 'Télécharger',
  formsNotLoaded: 'Les autres formats n’ont pas pu être chargés.',
  passageNotLoaded: 'Les outils pour les passages n’ont pas pu être chargés.',
  citation: ({ title, day, dayEnd }, { publisher, name }) =>
    `${publisher}, «\u00A0${title}\u00A0», ${formatDays(day, dayEnd)}. Lu dans ${name},`,

  captured: 'Tel que capturé',
  capturedWhere: ([first, ...more]) => {
    if (first === undefined || more.length > 0) return `lignes de ${captures(more.length + 1)}`
    return `${CAPTURE_WORDS.lines(first.lines).toLowerCase()} de ${first.seed}`
  },
  capture: (lines, seed) => (
    <>
      {`${CAPTURE_WORDS.lines(lines)} de `}
      {seed}
    </>
  ),
  printedNumber: (number) => (number === null ? ', numéro imprimé perdu' : `, numéro imprimé ${number}`),

  related: 'Articles proches',
  relatedCount: (count) => `${inWords(count)} ${count < 2 ? 'article' : 'articles'}`,
  alsoIn: (label) => `même lieu\u00A0: ${label}`,
  alsoOn: (label) => `aussi sur ${label}`,
  bothSay: (words) => `parlent tous deux de ${words.map((word) => `«\u00A0${word}\u00A0»`).join(' et de ')}`,
  story: (parts) => `Une histoire en ${inWords(parts, 'feminine')} parties`,
  storyName: (name) => `«\u00A0${name}\u00A0»`,
  storyOf: (story, name) => `${story}\u00A0: «\u00A0${name}\u00A0»`,
  thisPart: 'cet article',
  daysAfter: (days) => {
    if (days === 0) return 'le même jour'
    const apart = Math.abs(days)
    return `${apart === 1 ? '1 jour' : `${apart} jours`} ${days < 0 ? 'avant' : 'après'}`
  },

  walk: 'Dans l’archive',
  walkInList: 'Dans la liste',
  before: '‹ Avant',
  after: 'Après ›',
  byDate: 'Par date',
  placeInList: ({ name, position, total }) => {
    const list = inList(name)
    return position === null ? list : `${formatCount(position)} sur ${formatCount(total)} ${list}`
  },
  inTime: {
    label: 'Avant et après',
    before: (day) => `← Avant, ${day}`,
    after: (day) => `Après, ${day} →`,
    first: 'Le plus ancien de l’archive',
    last: 'Le plus récent de l’archive',
  },
  inList: {
    label: 'Avant et après dans la liste',
    before: (day) => `← Avant dans la liste, ${day}`,
    after: (day) => `Après dans la liste, ${day} →`,
    first: 'Le premier de la liste',
    last: 'Le dernier de la liste',
  },
}

/** A list, as it stands after a position in it. */
function inList(name: ListName): string {
  if (name.kind === 'value') return `dans ${name.label}`
  if (name.kind === 'period') return `${name.period.length === 10 ? 'le' : 'en'} ${formatPeriod(name.period)}`
  return name.kind === 'all' ? 'dans la chronologie' : 'dans les résultats'
}
