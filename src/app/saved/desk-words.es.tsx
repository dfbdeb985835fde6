// The words of the page of what is saved, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted, formatCount, joinWords } from '../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './desk-words.tsx'

type Numbers = Parameters<typeof ENGLISH.merged>[0]

/** `2 artículos, 1 búsqueda y 5 marcas de lectura`; what there is none of is left out. */
function listNumbers({ articles, searches, reads }: Numbers): string {
  const parts = [
    ...(articles === 0 ? [] : [countArticles(articles)]),
    ...(searches === 0 ? [] : [counted(searches, 'búsqueda', 'búsquedas')]),
    ...(reads === 0 ? [] : [counted(reads, 'marca de lectura', 'marcas de lectura')]),
  ]
  return joinWords(parts, 'and')
}

const NOT_TAKEN = 'El fichero no se ha importado y nada ha cambiado'

export const WORDS: Translated<typeof ENGLISH> = {
  title: 'Guardados',
  lead: 'Lo que guarda se queda en este navegador, en este dispositivo. No hay cuentas de usuario y no se envía nada a ninguna parte.',
  withoutScripts:
    'La lista la guarda el navegador y la muestra un script: necesita JavaScript, que aquí está desactivado. Todos los artículos se pueden leer sin él, desde la cronología o mes a mes, y los marcadores del navegador también los conservan.',
  loading: 'Leyendo lo guardado…',

  continue: 'Seguir donde lo dejó',
  lastArticle: 'El último artículo que leyó',
  lastList: 'La lista en la que estaba',
  readToEnd: 'leído hasta el final',
  readTo: (percent) => `leído hasta el ${percent}\u00A0%`,
  notRead: 'sin leer',

  articles: 'Artículos',
  noArticles: 'Aún no hay ningún artículo guardado. Abra uno y pulse «Guardar» bajo su titular.',
  order: 'Orden',
  bySaved: 'Últimos guardados primero',
  byNews: 'Noticias más recientes primero',
  savedOn: (day) => `guardado el ${day}`,
  remove: 'Quitar',
  removeNamed: (name) => `Quitar: ${name}`,
  undo: 'Deshacer',
  undoNamed: (name) => `Deshacer: conservar ${name}`,
  removed: 'Se ha quitado.',
  moved: 'trasladado a otra dirección',
  gone: 'retirado del archivo',
  showAll: (count) => `Mostrar los ${formatCount(count)}`,

  searches: 'Búsquedas',
  noSearches:
    'Aún no hay ninguna búsqueda guardada. En la cronología, o en cualquier página con una lista de artículos, abra «Descargar» y pulse «Guardar esta búsqueda».',
  counting: 'Buscando novedades…',
  newSince: (count, day) =>
    count === 0
      ? `Nada nuevo desde la última consulta, el ${day}`
      : `${counted(count, 'nuevo', 'nuevos')} desde la última consulta, el ${day}`,
  notUnderstood: 'Este archivo ya no tiene todo lo que pide esta búsqueda.',

  lately: 'Leídos recientemente',
  noReads: 'Aún no se ha abierto ningún artículo.',
  forgetReads: 'Borrar el historial de lectura',
  forgotten: 'Se ha borrado el historial de lectura.',

  along: 'Exportar y compartir',
  alongNote:
    'Un fichero lo contiene todo; al importarlo en otro dispositivo se suma a lo que ya tenga, sin quitar nada.',
  exportFile: 'Exportar un fichero',
  importFile: 'Importar un fichero',
  chooseFile: 'Fichero que se va a importar',
  fileName: (archive) => `${archive} guardados`,
  exported: (numbers, file) => `${listNumbers(numbers) || 'Nada'} en ${file}.`,
  merged(numbers) {
    const came = listNumbers(numbers)
    return came === '' ? 'Todo lo que contiene este fichero ya estaba aquí.' : `Este fichero ha añadido ${came}.`
  },
  damaged: `${NOT_TAKEN}: no es una lista de guardados de este lector, o está incompleto.`,
  newer: `${NOT_TAKEN}: lo creó una versión más reciente de este lector. Vuelva a cargar la página e inténtelo de nuevo.`,
  foreign: (archive) => `${NOT_TAKEN}: pertenece a otro archivo, ${archive}.`,
  copyLink: 'Compartir como enlace',
  linkNote: 'Un enlace contiene solo los artículos guardados.',
  linkTooLong: (bytes, most) =>
    `La lista es demasiado larga para un enlace (${formatCount(bytes)} de ${formatCount(most)} caracteres). Expórtela como fichero.`,

  clear: 'Borrar todo',
  clearQuestion: (numbers) => `¿Borrar ${listNumbers(numbers)} de este dispositivo?`,
  clearNow: 'Borrar',
  keep: 'Conservar',
  cleared: 'Se ha borrado todo.',

  shared: (count) => `Una lista de ${countArticles(count)} para usted`,
  sharedNote: 'Venía con el enlace. Lo que usted ha guardado no cambia.',
  saveAll: 'Guardar todos',
  allSaved: (count) =>
    count === 0 ? 'Ya estaban todos guardados.' : `${countArticles(count)} ${count === 1 ? 'guardado' : 'guardados'}.`,
  closeShared: 'Cerrar la lista',
  loadingShared: 'Leyendo la lista…',
  notHere: 'no está en este archivo',
}
