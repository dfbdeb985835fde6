// The words of what is kept on the device, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted, formatCount } from '../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './words.ts'

const files = (count: number) => counted(count, 'fichero', 'ficheros')

const heldOf = (held: number, all: number) => `Hay ${formatCount(held)} de ${files(all)} en este dispositivo.`

/** Bytes as readers meet them: `640 kB`, `12 MB`, with a space that breaks no line. */
const room = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))}\u00A0kB` : `${formatCount(Math.round(bytes / 1e6))}\u00A0MB`

export const WORDS: Translated<typeof ENGLISH> = {
  version: 'Versión nueva',
  newer: 'Ya está lista una versión más reciente de este archivo.',
  accept: 'Volver a cargar',
  later: 'Más tarde',

  heading: 'En este dispositivo',
  seen: 'Lo que ha abierto se puede leer sin conexión. También se puede guardar todo el archivo.',
  unable: 'Este navegador no guarda nada para leerlo sin conexión.',

  looking: 'Comprobando qué hay en este dispositivo…',
  lookFailed:
    'No se pudo comparar lo que hay en este dispositivo con el archivo. Compruebe la conexión e inténtelo de nuevo.',
  again: 'Intentar de nuevo',
  some: (held, all, bytes) => `${heldOf(held, all)} Todo el archivo ocupa cerca de ${room(bytes)}.`,
  changed: (missing) =>
    `El archivo se ha actualizado: en este dispositivo ${missing === 1 ? 'falta' : 'faltan'} aún ${files(missing)}.`,
  all: (articles, bytes) => `Todo el archivo está en este dispositivo: ${countArticles(articles)}, ${room(bytes)}.`,

  begun: 'Se está guardando el archivo. Permanezca en esta página hasta que termine.',
  running: (held, all) => `${formatCount(held)} de ${files(all)}`,
  progress: 'Ficheros en este dispositivo',
  lost: (held, all) => `Se ha perdido la conexión. ${heldOf(held, all)} La descarga se reanudará cuando vuelva.`,
  full: (held, all) => `Este dispositivo no da más espacio. ${heldOf(held, all)} Se pueden leer.`,
  removed: 'El archivo ya no está guardado en este dispositivo. Lo que usted ha abierto sigue estándolo.',

  keep: 'Guardar todo el archivo en este dispositivo',
  goOn: 'Continuar',
  stop: 'Detener',
  remove: 'Quitarlo de este dispositivo',
}
