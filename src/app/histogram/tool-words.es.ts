// The words of the histogram's tools, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { TOOL_WORDS as ENGLISH } from './tool-words.ts'

export const TOOL_WORDS: Translated<typeof ENGLISH> = {
  tools: 'Periodo',
  wider: 'Periodos más amplios',
  all: { year: 'Todos los años', month: 'Todos los meses', day: 'Todos los días' },
  earlier: 'Antes',
  later: 'Después',
  neighbour: (word, where) => `${word}: ${where}`,
  begins: (day) => `el archivo empieza el ${day}`,
  ends: (day) => `el archivo termina el ${day}`,
  latest: 'Lo más reciente',
  presets: { year: 'Último año', month: 'Último mes', days: 'Últimos 30 días' },

  asTable: 'Como tabla',
  loadingTable: 'Cargando la tabla…',
}
