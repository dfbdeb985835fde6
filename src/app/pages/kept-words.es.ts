// The words of what the page "About" says of the reader's device, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { KEPT_WORDS as ENGLISH } from './kept-words.ts'

export const KEPT_WORDS: Translated<typeof ENGLISH> = {
  title: 'En su dispositivo',
  nothingLeaves:
    'No hay cuentas de usuario. Buscar, filtrar, guardar y leer ocurre en su navegador, y nada de ello se mide ni se envía a ninguna parte. El servidor que aloja estos ficheros ve, como cualquier otro, qué direcciones pide su navegador; las palabras que busca figuran en una de ellas solo cuando abre un enlace a una búsqueda o vuelve a cargar su página.',
  kept: 'Su navegador guarda para este sitio, solo en este dispositivo:',
  removeAll: 'Si borra en su navegador los datos de este sitio, desaparece todo.',
  what: {
    saved: {
      name: 'Lo que guarda',
      means: 'artículos y búsquedas. Su página los muestra, y permite quitar uno o borrarlos todos.',
    },
    reads: {
      name: 'Lo que lee',
      means: 'qué artículos ha abierto y hasta dónde los ha leído. La misma página tiene un botón que lo borra.',
    },
    searches: {
      name: 'Búsquedas recientes',
      means: 'las diez últimas. El cuadro de búsqueda vacío las muestra, y permite borrar una o todas.',
    },
    settings: {
      name: 'Ajustes',
      means: 'lo que ha elegido en «Presentación». «Restablecer», ahí mismo, los borra.',
    },
    pages: {
      name: 'Páginas',
      means:
        'lo que ha abierto, y todo el archivo si lo pide, para leerlo sin conexión. Donde pidió el archivo puede quitarlo.',
    },
    places: {
      name: 'Lugar en las listas',
      means: 'hasta dónde había bajado, para cuando vuelva. Se olvida al cerrar la pestaña.',
    },
  },
}
