// Which letters each file of the typeface holds. The sets are fixed, so a new article changes no face. They name only what the full faces have.

export interface Cut {
  /** In the name of its files. */
  readonly name: string
  /** From which files of the full face: Fontsource has it in two. */
  readonly source: 'latin' | 'latin-ext'
  readonly letters: string
  /** The OpenType features that it keeps: kerning, ligatures, and the figures of equal width that tables of counts use. */
  readonly features: readonly string[]
}

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** Languages of Western Europe and the punctuation of news, with the no-break space and the soft hyphen. Nearly every page needs this one alone. */
const COMMON =
  range(0x20, 0x7e) +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœı' +
  '‘’‚“”„‹›«»–—…•·¡¿£€©°\u{A0}\u{AD}'

/** The other languages of Europe in Latin script, and three currencies. */
const EUROPEAN = 'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț₹₺₽'

const SIGNS = '¢¤¥¦§¨ª¬®¯±²³´µ¶¸¹º¼½¾×÷ʻʼˆ˚˜′″⁄™↑↓−∕'

/** Languages of other continents, transliterations, phonetics, and the currencies that are left. */
const OTHER =
  range(0x100, 0x2ba) +
  range(0x2be, 0x2cc) +
  range(0x1d00, 0x1dbf) +
  range(0x1e00, 0x1e9f) +
  range(0x1ef2, 0x1eff) +
  range(0x20a0, 0x20c0).replace('€', '') +
  '†ℓ'

/** The files of each style. A letter that two of them name is in the later one, which is also where browsers look first. */
export const CUTS: readonly Cut[] = [
  { name: 'other', source: 'latin-ext', letters: OTHER, features: [] },
  { name: 'signs', source: 'latin', letters: SIGNS, features: [] },
  { name: 'european', source: 'latin-ext', letters: EUROPEAN, features: [] },
  { name: 'common', source: 'latin', letters: COMMON, features: ['kern', 'liga', 'tnum'] },
]
