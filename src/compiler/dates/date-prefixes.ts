// What newsrooms print before a date, by language, and the words within dates. Leaves out `on`, which begins sentences.

import { DATE_LANGUAGES, type DateLanguage } from './calendar-words.ts'
import { keysOf, nameKey } from './tokens.ts'

const PREFIXES = {
  en: [
    'posted',
    'posted on',
    'published',
    'published on',
    'published at',
    'publication date',
    'date published',
    'updated',
    'updated on',
    'last updated',
    'last updated on',
    'date',
    'dated',
    'released',
    'released on',
    'release date',
    'issued',
    'issued on',
    'created on',
  ],
  fr: ['le', 'publié le', 'mis en ligne le', 'mis à jour le', 'date', 'date de publication', 'paru le', 'posté le'],
  es: ['el', 'publicado', 'publicado el', 'fecha', 'fecha de publicación', 'actualizado', 'actualizado el'],
  it: ['il', 'pubblicato', 'pubblicato il', 'data', 'aggiornato il', 'data di pubblicazione'],
  pt: ['em', 'publicado', 'publicado em', 'publicado a', 'data', 'atualizado em', 'data de publicação'],
  de: ['am', 'den', 'vom', 'veröffentlicht', 'veröffentlicht am', 'erschienen am', 'datum', 'stand', 'aktualisiert am'],
  ru: ['опубликовано', 'дата', 'дата публикации', 'обновлено'],
  ar: ['نشر في', 'نُشر في', 'تاريخ النشر', 'التاريخ', 'بتاريخ'],
  zh: ['发布时间', '发布日期', '发布于', '日期', '时间', '發布時間', '發佈日期', '更新时间'],
  ja: ['公開日', '発表日', '掲載日', '更新日', '日付'],
  vi: ['ngày', 'ngày đăng', 'đăng ngày', 'cập nhật'],
  ko: ['게시일', '등록일', '작성일', '입력'],
  nl: ['gepubliceerd', 'gepubliceerd op', 'geplaatst op', 'op', 'datum'],
  sv: ['publicerad', 'publicerat', 'publicerad den', 'den', 'datum', 'uppdaterad'],
  da: ['offentliggjort', 'offentliggjort den', 'den', 'dato'],
  nb: ['publisert', 'publisert den', 'dato', 'oppdatert'],
  fi: ['julkaistu', 'päivitetty'],
  pl: ['opublikowano', 'opublikowane', 'data publikacji', 'dnia', 'data'],
  cs: ['publikováno', 'zveřejněno', 'datum', 'dne'],
  sk: ['publikované', 'zverejnené', 'dátum', 'dňa'],
  uk: ['опубліковано', 'дата', 'оновлено'],
  bg: ['публикувано', 'публикувано на', 'дата'],
  el: ['δημοσιεύτηκε', 'δημοσιεύθηκε', 'ημερομηνία'],
  tr: ['tarih', 'yayın tarihi', 'yayınlanma tarihi'],
  id: ['diterbitkan', 'dipublikasikan', 'tanggal', 'tgl'],
  ro: ['publicat', 'publicat pe', 'publicat la', 'data'],
  hu: ['megjelent', 'közzétéve', 'dátum'],
} as const satisfies Record<DateLanguage, readonly string[]>

/** The languages that print this before a date. */
export const DATE_PREFIXES: ReadonlyMap<string, readonly DateLanguage[]> = (() => {
  const found = new Map<string, DateLanguage[]>()
  for (const language of DATE_LANGUAGES) {
    for (const prefix of PREFIXES[language]) {
      found.set(nameKey(prefix), [...(found.get(nameKey(prefix)) ?? []), language])
    }
  }
  return found
})()

/** What opens a range, and only a range. */
export const RANGE_OPENERS = keysOf('from du del dal de vom von с от з z od fra från van dari')

/** What stands between two days. */
export const RANGE_JOINERS = keysOf(
  '- – — − / & ~ to and au et al y a e bis und до по i til till och og tot en do đến 至 から 부터 until through'
)

/** What stands between a day, its month and its year. */
export const DATE_JOINERS = keysOf('de of del di')
