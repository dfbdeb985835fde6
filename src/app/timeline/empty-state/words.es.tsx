// What an empty list says, in Spanish. What is asked are conditions, which are feminine.

import type { Translated } from '../../../model/translated.ts'
import { allOf, countArticles, inWords } from '../../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './words.tsx'

const noneMeets = (conditions: number) => `Ningún artículo cumple ${allOf(conditions, 'feminine')} condiciones`

export const WORDS: Translated<typeof ENGLISH> = {
  nothing: 'Ningún artículo cumple esta condición.',
  nothingAnswers: (conditions) => `${noneMeets(conditions)}.`,
  letGoOfOne: (conditions) => `${noneMeets(conditions)}. Quite una.`,
  nothingAnswersFewer: (conditions) =>
    `${noneMeets(conditions)}, ni ${conditions === 2 ? 'una sola de ellas' : `${inWords(conditions - 1)} cualesquiera de ellas`}.`,
  eachLine: (letGo) => <>Cada línea dice cuántos artículos habría aquí en su lugar. O {letGo}.</>,
  unmet: (parts) => `Ningún artículo coincide con ${parts.join(' ni con ')}, sea cual sea el resto. `,
  sentence: (letGo) => <>{letGo}.</>,
  orLetGoOfAll: (articles) => `quítelas todas y verá ${countArticles(articles)}`,
  letGoOfAll: (articles) => `Quítelas todas y verá ${countArticles(articles)}`,
  letGoOfIt: (articles) => `Quítela y verá ${countArticles(articles)}`,
  insteadOf: (kind, label, typed) => `El ${kind} ${label} en lugar de «${typed}»`,
  firstOfThem: (title, day) => `${title}, ${day}`,

  nearest: 'Los más cercanos en el tiempo',
  beyond: (side, period, day = '') => `${side === 'before' ? 'Antes' : 'Después'} de ${period}: ${day}`,
}
