// The words of the column and the sheet of filters, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { capitalized } from '../../publish/capitalized.ts'
import { countArticles, inWords } from '../../publish/count-in-words.es.ts'
import type { PANEL_WORDS as ENGLISH } from './panel-words.ts'

export const PANEL_WORDS: Translated<typeof ENGLISH> = {
  close: 'Cerrar',
  show: (total) => (total === 0 ? 'Ningún artículo coincide' : `Mostrar ${countArticles(total)}`),
  showUncounted: 'Mostrar los artículos',

  // The buttons that lead to a part of the sheet.
  parts: 'Partes de los filtros',
  partInUse: (part, count) => `${part} · ${count}`,
  partInUseSaid: (part, count) => `${part}, ${count} en uso`,

  // Facets and their values.
  otherThemes: 'Otros',
  regions: 'Regiones',
  countries: 'Países',
  find: () => 'buscar',
  findLabel: ({ one }) => `Buscar un ${one}`,
  notSearched: 'Ahora no se pueden buscar los nombres. Compruebe la conexión.',
  noneFound: ({ one }) => `Ningún ${one} se llama así.`,
  found: ({ one, many }, count) => `${inWords(count)} ${count < 2 ? one : many}`,
  inRegion: (region) => `, en ${region}`,
  leftOut: 'excluido',
  letIn: 'Dejar de excluir',
  leaveOut: 'Excluir',
  moreOn: (label) => `Más opciones para ${label}`,
  more: (count) => `${count} más`,
  fewer: 'Menos',
  ofGroup: (label) => `de ${label}`,
  moreOf: ({ one, many }, count, none) =>
    `${count} ${count === 1 ? one : many} más${none ? ', sin ningún artículo aquí' : ''}`,
  fewerOf: ({ many }) => `Menos ${many}`,

  // The period.
  period: 'Periodo',
  unreadable: 'Escriba 2021, abril de 2021 o 28 de julio de 2021.',
  noYear: (month) => `¿De qué año? Escriba ${month} de 2021.`,
  noSuchMonth: 'Un año tiene doce meses.',
  noSuchDay: (month, days) => `${capitalized(month)} tiene ${days} días.`,
  afterArchive: (last) => `El archivo termina el ${last}.`,
  beforeArchive: (first) => `El archivo empieza el ${first}.`,
  afterEnd: (end) => `Es posterior al final, ${end}.`,
  beforeBeginning: (beginning) => `Es anterior al comienzo, ${beginning}.`,
}
