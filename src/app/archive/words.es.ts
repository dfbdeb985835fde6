// What a reader is told when the archive or its search can't be reached, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  unreachable: 'No se pudo acceder al archivo. Compruebe la conexión e inténtelo de nuevo.',
  notOnDevice: 'Esto no está en este dispositivo, y no hay conexión.',
  refused: (status, path) => `No se pudo leer el archivo: el servidor respondió ${status} para ${path}.`,
  rebuilt: 'El archivo se ha actualizado desde que se abrió esta página. Vuelva a cargarla para leerlo.',
  damaged: (file) => `No se pudo leer el archivo: data/${file} llegó dañado. Inténtelo de nuevo.`,
  searchStopped: (message) =>
    `La búsqueda se detuvo por un error (${message}). Vuelva a cargar la página para intentarlo de nuevo.`,
  searchNotLoaded: 'No se pudo cargar la búsqueda. Compruebe la conexión e inténtelo de nuevo.',
}
