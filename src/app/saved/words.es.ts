// The words of saving, and of what can go wrong with it, in Spanish. Articles and searches share them, so they have no gender.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  save: 'Guardar',
  saveSearch: 'Guardar esta búsqueda',
  saved: 'Se ha guardado en este dispositivo. ',
  removed: 'Ya no está en Guardados.',
  toDesk: 'Ver lo guardado',
  searchNote: 'Una búsqueda guardada indica qué hay de nuevo desde la última consulta.',

  // What went wrong.
  full: 'El navegador no tiene más espacio para este sitio: no se ha guardado nada. Quite algo o libere espacio en el dispositivo.',
  newer:
    'Una versión más reciente de este sitio ha abierto lo guardado. Vuelva a cargar la página para usarlo; no se ha perdido nada.',
  refused:
    'Este navegador no guarda nada para este sitio, por estar en una ventana privada o por su configuración. Todo lo demás funciona, pero no se puede guardar nada.',
  silent:
    'El navegador no responde cuando se le pide lo guardado. Cierre las demás pestañas de este sitio e inténtelo de nuevo.',
  failed: (message) =>
    message === ''
      ? 'No se pudo leer o cambiar lo guardado. Inténtelo de nuevo.'
      : `No se pudo leer o cambiar lo guardado. El navegador dice: ${message}`,
  notLoaded: 'No se pudo cargar lo necesario para guardar. Compruebe la conexión e inténtelo de nuevo.',
}
