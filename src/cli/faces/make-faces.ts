// Cuts Brygada 1918 to the letters of `letters.ts`, and writes the style sheet that says which file has which. The same packages give the same
// bytes. Hinting goes: screens of today don't use it.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { type Cut, CUTS } from './letters.ts'

const FULL_FACES = '@fontsource-variable/brygada-1918/files/brygada-1918'

interface Style {
  readonly name: 'roman' | 'italic'
  /** In the names of the full faces. */
  readonly source: 'normal' | 'italic'
  /** The weights that are used: the italic is set in one. */
  readonly wght: number | { readonly min: number; readonly max: number }
}

const STYLES: readonly Style[] = [
  { name: 'roman', source: 'normal', wght: { min: 400, max: 600 } },
  { name: 'italic', source: 'italic', wght: 400 },
]

export interface FaceFile {
  readonly name: string
  readonly bytes: Buffer
}

/** The files of all faces. */
export const makeFaces = (): Promise<FaceFile[]> =>
  Promise.all(STYLES.flatMap((style) => CUTS.map((cut, index) => makeFace(style, cut, CUTS.slice(index + 1)))))

/** Cuts one file. `later` have their letters to themselves. */
async function makeFace(style: Style, cut: Cut, later: readonly Cut[]): Promise<FaceFile> {
  const source = createRequire(import.meta.url).resolve(`${FULL_FACES}-${cut.source}-wght-${style.source}.woff2`)
  const taken = new Set(later.flatMap(({ letters }) => Array.from(letters)))
  const text = Array.from(cut.letters)
    .filter((letter) => !taken.has(letter))
    .join('')
  const bytes = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    keepFeatures: cut.features,
    noHinting: true,
    variationAxes: { wght: style.wght },
  })
  return { name: fileName(style, cut), bytes }
}

const fileName = (style: Style, cut: Cut): string => `brygada-1918-${cut.name}-${style.name}.woff2`

/** The style sheet that names the files. */
export const printSheet = (): string =>
  [HEAD, ...STYLES.flatMap((style) => CUTS.map((cut) => rule(style, cut)))].join('')

const HEAD = `/* Brygada 1918 (SIL Open Font License 1.1, fonts/LICENSE), cut to fixed sets of letters. Written by \`npm run faces\` from src/cli/faces/letters.ts.
   The common roman is optional: coming late, it would move the whole page. The others move a line at most. */
`

const rule = (style: Style, cut: Cut): string =>
  `@font-face { font-family: 'Brygada 1918'; font-style: ${style.source}; font-weight: ${weights(style)}; ` +
  `font-display: ${style.name === 'roman' && cut.name === 'common' ? 'optional' : 'swap'};
  src: url('./fonts/${fileName(style, cut)}') format('woff2');
  unicode-range: ${printRanges(cut.letters)}; }
`

const weights = ({ wght }: Style): string => (typeof wght === 'number' ? `${wght}` : `${wght.min} ${wght.max}`)

/** Prints which letters these are as CSS does: `U+20-7E, U+A9`. */
export function printRanges(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && run[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ')
}
