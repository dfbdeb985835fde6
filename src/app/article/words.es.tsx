// The words of an article's own page, and of what is said about it there, in Spanish.

import type { TextField } from '../../model/article.ts'
import type { Translated } from '../../model/translated.ts'
import { formatCount, inWords, joinWords } from '../../publish/count-in-words.es.ts'
import { formatDays, formatPeriod } from '../../publish/day-in-words.es.ts'
import type { ListName } from '../archive/list-at.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.es.ts'
import type { OriginalLinks } from './original-links.ts'
import { languageName } from './language-names.es.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const FIELDS = {
  title: 'título',
  kicker: 'antetítulo',
  summary: 'resumen',
  printedPlace: 'lugar impreso',
} as const satisfies Record<TextField, string>

const LOOK_AT = {
  original: ' Léalo en ',
  search: ' Busque su título en ',
  site: ' Búsquelo en ',
} as const satisfies Record<OriginalLinks['leadsTo'], string>

export const WORDS: Translated<typeof ENGLISH> = {
  crumbs: 'Ruta de navegación',
  backToResults: 'Volver a los resultados',
  backToTimeline: 'Volver a la cronología',
  backToList: 'Volver a la lista',

  toDay: (day) => <>al {day}</>,
  truncated: 'La captura termina dentro de este artículo.',
  credit: (credit) => `Imagen: ${credit}`,

  isSummary: (hasSummary) =>
    hasSummary
      ? 'Este es el resumen del listado, no el artículo completo.'
      : 'El listado solo tiene el titular, no el artículo completo.',
  lookAt: (site, captures, leadsTo) => (
    <>
      {LOOK_AT[leadsTo]}
      {site} o en la {captures}.
    </>
  ),
  waybackMachine: 'Wayback Machine',

  filedUnder: 'Clasificado en',
  filedNowhere: 'Nada: ninguna palabra indica dónde clasificarlo.',
  showEvidence: 'Mostrar las palabras que lo indican',
  position(field, line, hasSeveral) {
    if (line === null) return FIELDS[field]
    return `${FIELDS[field]}, línea ${line.line}${hasSeveral ? ` de ${line.seed}` : ''}`
  },
  saidAt: (position) => `${position}: `,

  record: 'Ficha',
  kicker: 'Antetítulo',
  printedPlace: 'Lugar impreso',
  language: 'Idioma',
  languageName,
  sightings: 'Visto',
  inCaptures,
  recordOf: (captures, hasKicker) =>
    `visto ${inCaptures(captures)}${hasKicker ? ' · antetítulo tal como se publicó' : ''}`,
  text: 'Texto',
  cutOff: 'cortado donde termina la captura',

  tools: 'Herramientas',
  share: 'Compartir',
  cite: 'Citar',
  copyCitation: 'Copiar como texto',
  citeAs: 'En formato',
  copyForm: 'Copiar en este formato',
  downloadForm: 'Descargar',
  formsNotLoaded: 'No se pudieron cargar los demás formatos.',
  passageNotLoaded: 'No se pudieron cargar las herramientas para pasajes.',
  citation: ({ title, day, dayEnd }, { publisher, name }) =>
    `${publisher}, «${title}», ${formatDays(day, dayEnd)}. Leído en ${name},`,

  captured: 'Tal como se capturó',
  capturedWhere([first, ...more]) {
    if (first === undefined || more.length > 0) return `líneas de ${inWords(more.length + 1, 'feminine')} capturas`
    return `${CAPTURE_WORDS.lines(first.lines).toLowerCase()} de ${first.seed}`
  },
  capture: (lines, seed) => (
    <>
      {`${CAPTURE_WORDS.lines(lines)} de `}
      {seed}
    </>
  ),
  printedNumber: (number) => (number === null ? ', número impreso perdido' : `, número impreso ${number}`),

  related: 'Artículos relacionados',
  relatedCount: (count) => `${inWords(count)} ${count === 1 ? 'artículo' : 'artículos'}`,
  alsoIn: (label) => `también en ${label}`,
  alsoOn: (label) => `también sobre ${label}`,
  bothSay: (words) =>
    `ambos hablan de ${joinWords(
      words.map((word) => `«${word}»`),
      'and'
    )}`,
  story: (parts) => `Una historia en ${inWords(parts, 'feminine')} partes`,
  storyName: (name) => `«${name}»`,
  storyOf: (story, name) => `${story}: «${name}»`,
  thisPart: 'este artículo',
  daysAfter(days) {
    if (days === 0) return 'el mismo día'
    const apart = Math.abs(days)
    return `${apart === 1 ? '1 día' : `${apart} días`} ${days < 0 ? 'antes' : 'después'}`
  },

  walk: 'En el archivo',
  walkInList: 'En la lista',
  before: '‹ Anterior',
  after: 'Siguiente ›',
  byDate: 'Por fecha',
  placeInList({ name, position, total }) {
    const list = inList(name)
    return position === null ? list : `${formatCount(position)} de ${formatCount(total)} ${list}`
  },
  inTime: {
    label: 'Anterior y siguiente',
    before: (day) => `← Anterior, ${day}`,
    after: (day) => `Siguiente, ${day} →`,
    first: 'El más antiguo del archivo',
    last: 'El más reciente del archivo',
  },
  inList: {
    label: 'Anterior y siguiente en la lista',
    before: (day) => `← Anterior en la lista, ${day}`,
    after: (day) => `Siguiente en la lista, ${day} →`,
    first: 'El primero de la lista',
    last: 'El último de la lista',
  },
}

function inCaptures(count: number): string {
  return `en ${inWords(count, 'feminine')} ${count === 1 ? 'captura' : 'capturas'}`
}

/** A list, as it stands after a position in it. */
function inList(name: ListName): string {
  if (name.kind === 'value') return `en ${name.label}`
  if (name.kind === 'period') return `${name.period.length === 10 ? 'el' : 'en'} ${formatPeriod(name.period)}`
  return name.kind === 'all' ? 'en la cronología' : 'en los resultados'
}
