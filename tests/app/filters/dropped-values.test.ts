import { describe, expect, it } from 'vitest'
import { explainDropped } from '../../../src/app/filters/dropped-values.tsx'

describe('what the address holds and nobody understands', () => {
  it.each([
    ['theme', 'foo', 'The address names a theme that this archive lacks: foo.'],
    ['not.place', 'XX', 'The address names a place that this archive lacks: XX.'],
    ['from', '2021-13', 'The address names a day that no calendar has: 2021-13.'],
    ['sort', 'up', 'The address names an order that is not known here: up.'],
    ['exact', 'yes', 'The address says something that is not understood: exact=yes.'],
  ])('says it of %s=%s', (parameter, value, sentence) => {
    expect(explainDropped({ parameter, value })).toBe(sentence)
  })
})
