import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lettersOfWoff2 } from '../../src/build/letters-of-woff2.ts'
import { CUTS } from '../../src/cli/faces/letters.ts'

const FONTS = resolve(import.meta.dirname, '../../src/app/ui/fonts')

const codesOf = (text: string): number[] =>
  [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)

describe('the letters of a font file', () => {
  it.each(['common', 'european', 'signs'])('are those that the face %s was cut to', async (name) => {
    const later = CUTS.slice(CUTS.findIndex((cut) => cut.name === name) + 1).flatMap(({ letters }) => codesOf(letters))
    const cut = codesOf(CUTS.find((each) => each.name === name)?.letters ?? '')
    const letters = lettersOfWoff2(await readFile(`${FONTS}/brygada-1918-${name}-roman.woff2`))
    expect(letters).toEqual(cut.filter((letter) => !later.includes(letter)))
  })

  it('are found where they lie beyond the first 65,536', async () => {
    const file = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'
    const letters = lettersOfWoff2(await readFile(createRequire(import.meta.url).resolve(file)))
    expect(letters).toEqual(expect.arrayContaining([0x627, 0x64a, 0x6cc, 0x10eff]))
    expect(letters).not.toContain(0x41)
  })

  it('are none of another kind of file', () => {
    expect(() => lettersOfWoff2(Buffer.alloc(100))).toThrow('This is no WOFF2 file.')
  })
})
