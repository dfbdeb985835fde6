import { describe, expect, it } from 'vitest'
import { coverageOf, parseColours, readPictureStyle } from '../../src/build/picture-style.ts'

const style = await readPictureStyle()

describe('the faces of pictures', () => {
  it.each([
    ['Cătălin Ţacu : « à l’œuvre » – Łódź, Ngũgĩ, 8 € & ½', true],
    ['Việt Nam: việc làm bền vững', true],
    ['МОТ: каждый шестой', true],
    ['Η Διεθνής Οργάνωση', true],
    ['منظمة العمل الدولية', true],
    ['国际劳工组织', false],
    ['ไทย', false],
    ['Jobs 😀', false],
  ])('set %s: %s', (text, isSet) => {
    expect(coverageOf(style.faces)(text)).toBe(isSet)
  })

  it('each have letters of their own, so that it is plain which one sets a letter', () => {
    for (const wanted of ['normal', 'italic']) {
      const own = style.faces.filter((face) => face.style === wanted && face.family === 'Brygada 1918')
      const letters = own.flatMap((face) => face.letters)
      expect(new Set(letters).size).toBe(letters.length)
      expect(Math.min(...own.map((face) => face.letters.length))).toBeGreaterThan(0)
    }
  })
})

it('reads the light side of colours, and of the reader’s own those that pictures name', () => {
  expect(parseColours('--color-ink-soft: light-dark(#47433a, #bdb5a4);\n--color-*: initial;')).toEqual({
    'ink-soft': '#47433a',
  })
  const names = ['paper', 'ink', 'ink-soft', 'rule-firm', 'rights', 'jobs', 'protection', 'dialogue', 'institution']
  expect(Object.keys(style.colours)).toEqual(expect.arrayContaining(names))
})
