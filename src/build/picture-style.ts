// What pictures are set in: the faces and the colours of the reader, read from its own files, and faces for other scripts, which no page loads.

import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Colours, FAMILIES } from '../publish/picture.ts'
import { lettersOfWoff2 } from './letters-of-woff2.ts'

const UI = new URL('../app/ui/', import.meta.url)

interface FaceFile {
  readonly file: string
  readonly family: string
  readonly style: 'normal' | 'italic'
  /** null where the file says it. */
  readonly weight: number | null
}

/** A file of a typeface and the letters that it sets, as code points: those that no face of its family has before it. */
export interface PictureFace extends Omit<FaceFile, 'file'> {
  readonly bytes: Uint8Array
  readonly letters: readonly number[]
}

export interface PictureStyle {
  readonly faces: readonly PictureFace[]
  readonly colours: Colours
}

const BRYGADA = '@fontsource-variable/brygada-1918/files/brygada-1918'
const NASKH = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic'

/** Faces that only pictures use, in this order. */
const OTHER_SCRIPTS: readonly FaceFile[] = [
  ...['vietnamese', 'cyrillic', 'greek'].flatMap((script): FaceFile[] => [
    { file: `${BRYGADA}-${script}-wght-normal.woff2`, family: FAMILIES.own, style: 'normal', weight: null },
    { file: `${BRYGADA}-${script}-wght-italic.woff2`, family: FAMILIES.own, style: 'italic', weight: null },
  ]),
  { file: `${NASKH}-400-normal.woff2`, family: FAMILIES.arabic, style: 'normal', weight: 400 },
  { file: `${NASKH}-600-normal.woff2`, family: FAMILIES.arabic, style: 'normal', weight: 600 },
]

/** Reads faces and colours. Rejects with Node's error where a file is missing. */
export async function readPictureStyle(): Promise<PictureStyle> {
  const { resolve } = createRequire(import.meta.url)
  const fonts = fileURLToPath(new URL('fonts/', UI))
  const own = (await readdir(fonts))
    .filter((name) => name.endsWith('.woff2'))
    .toSorted()
    .map((name): FaceFile => {
      const style = name.includes('-italic') ? 'italic' : 'normal'
      return { file: fonts + name, family: FAMILIES.own, style, weight: null }
    })
  const others = OTHER_SCRIPTS.map((face) => ({ ...face, file: resolve(face.file) }))
  const faces: PictureFace[] = []
  const taken = { normal: new Set<number>(), italic: new Set<number>() }
  for (const { file, ...face } of [...own, ...others]) {
    const bytes = await readFile(file)
    const all = lettersOfWoff2(bytes)
    const letters = face.family === FAMILIES.own ? all.filter((letter) => !taken[face.style].has(letter)) : all
    for (const letter of letters) taken[face.style].add(letter)
    faces.push({ ...face, bytes, letters })
  }
  return { faces, colours: parseColours(await readFile(fileURLToPath(new URL('theme.css', UI)), 'utf8')) }
}

/** Reads the light colours of a theme: pictures have no dark side. */
export const parseColours = (sheet: string): Colours =>
  Object.fromEntries(
    [...sheet.matchAll(/--color-([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', colour = '']) => [name, colour])
  )

/** Returns whether these faces have all letters of a text. */
export function coverageOf(faces: readonly PictureFace[]): (text: string) => boolean {
  const letters = new Set(faces.filter(({ style }) => style === 'normal').flatMap((face) => face.letters))
  return (text) => Array.from(text).every((letter) => letters.has(letter.codePointAt(0) ?? 0))
}
