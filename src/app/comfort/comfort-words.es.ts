// The words of the settings for reading and of the keys, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { COMFORT_WORDS as ENGLISH } from './comfort-words.ts'

const KEY_NAMES: Readonly<Record<string, string>> = { Enter: 'Intro', Home: 'Inicio', End: 'Fin' }

export const COMFORT_WORDS: Translated<typeof ENGLISH> = {
  display: 'Presentación',
  close: 'Cerrar',
  theme: 'Colores',
  themes: { system: 'Del dispositivo', light: 'Claros', dark: 'Oscuros' },
  size: 'Tamaño de letra',
  sizes: (percent) => `${percent}\u00A0%`,
  measure: 'Líneas',
  measures: { narrow: 'Cortas', standard: 'Normales', wide: 'Largas' },
  show: 'Mostrar',
  summaries: 'Resúmenes en las listas',
  evidence: 'Palabras que indican temas y lugares',
  keys: 'Atajos para moverse y actuar',
  allKeys: 'Todos los atajos',
  kept: 'Se guarda solo en este dispositivo.',
  reset: 'Restablecer',

  keysTitle: 'Atajos de teclado',
  keyName: (key) => KEY_NAMES[key] ?? key,
  does: {
    next: 'va al titular siguiente; en un artículo, al siguiente de su lista',
    previous: 'va al anterior',
    open: 'abre el artículo del titular',
    search: 'va a la búsqueda, en todas las páginas',
    save: 'guarda el artículo del titular, o el que está abierto; otra vez, lo quita de Guardados',
    timeline: 'una tras otra, van a la cronología',
    saved: 'una tras otra, van a Guardados',
    list: 'muestra esta lista',
    empty: 'vacía el cuadro de búsqueda',
    bars: 'pasan de una barra a otra del gráfico, o mueven un extremo del periodo',
  },
  saved: 'Guardado',
  removed: 'Ya no está en Guardados',
  notSaved: 'No se pudo cargar el artículo y no se ha guardado.',
}
