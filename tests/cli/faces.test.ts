import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/faces.ts'
import { CUTS } from '../../src/cli/faces/letters.ts'
import { makeFaces, printRanges, printSheet } from '../../src/cli/faces/make-faces.ts'
import { runCommand } from './run-command.ts'

const ui = resolve(import.meta.dirname, '../../src/app/ui')

/** The letters of the files that browsers fetch where a page needs `text`. */
const cutsFor = (text: string): string[] => {
  const found = Array.from(text, (letter) => CUTS.findLast(({ letters }) => letters.includes(letter))?.name ?? 'none')
  return [...new Set(found)].toSorted()
}

describe('the faces of the project', () => {
  it('are those that the command makes, byte for byte, and no others', async () => {
    const faces = await makeFaces()
    const kept = (await readdir(resolve(ui, 'fonts'))).filter((name) => name.endsWith('.woff2'))
    expect(kept.toSorted()).toEqual(faces.map(({ name }) => name).toSorted())
    for (const { name, bytes } of faces)
      expect((await readFile(resolve(ui, 'fonts', name))).equals(bytes), `${name}: npm run faces`).toBe(true)
    expect(await readFile(resolve(ui, 'fonts.css'), 'utf8')).toBe(printSheet())
  })

  it.each([
    ['“Travail décent” – à 5 €: Œuvre, Łódź aside', 'common european'],
    ['São Tomé, Türkiye’s Ærø, señor, größer', 'common'],
    ['Cătălin Ţacu, Țuțora', 'common european'],
    ['Škoda, Győr, İstanbul, Reykjavík, Għawdex, Tōkyō', 'common european'],
    ['Ngũgĩ at 1½ m²', 'common other signs'],
  ])('set %j from the files %s', (text, names) => {
    expect(cutsFor(text).join(' ')).toBe(names)
  })
})

it('prints letters as ranges, each once and in order', () => {
  expect(printRanges('cab€b')).toBe('U+61-63, U+20AC')
  expect(printRanges(' ')).toBe('U+20')
})

it('takes no arguments', async () => {
  expect(await runCommand(main, '--all')).toMatchObject({ code: 2, out: '' })
})
