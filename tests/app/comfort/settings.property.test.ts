import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEASURES, parseSettings, printSettings, SIZES, THEMES } from '../../../src/app/comfort/settings.ts'

const anySettings = fc.record({
  theme: fc.constantFrom(...THEMES),
  size: fc.constantFrom(...SIZES),
  measure: fc.constantFrom(...MEASURES),
  headlines: fc.boolean(),
  evidence: fc.boolean(),
  keys: fc.boolean(),
})

describe('the words that settings are kept as', () => {
  it('are read as the settings that they were printed from', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(printSettings(settings))).toEqual(settings)
      })
    )
  })

  it('can be anything: what is not known counts for nothing', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('dark', 'light', 'size-1000', 'wide', 'no-keys', 'headlines'))
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const settings = parseSettings(list.join(' '))
        expect(parseSettings(printSettings(settings))).toEqual(settings)
      })
    )
    expect(printSettings(parseSettings('pink dark size-99'))).toBe('dark')
  })

  it('are none where all is as it always was', () => {
    expect(printSettings(parseSettings(''))).toBe('')
  })
})
