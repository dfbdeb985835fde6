import { describe, expect, it } from 'vitest'
import { explainDropped, explainUnknown } from '../../../src/app/filters/not-understood.tsx'

describe('what the address holds and nobody understands', () => {
  it.each([
    ['theme', 'foo', 'The address names a theme that this archive lacks: foo.'],
    ['not.place', 'XX', 'The address names a place that this archive lacks: XX.'],
    ['from', '2021-13', '“2021-13” is no date that can be read. A year has twelve months.'],
    ['sort', 'up', 'The address names an order that is not known here: up.'],
    ['exact', 'yes', 'The address says something that is not understood: exact=yes.'],
  ])('says it of %s=%s', (parameter, value, sentence) => {
    expect(explainDropped({ parameter, value })).toBe(sentence)
  })

  it.each([
    ['theme', 'foo', 'No theme is called “foo”: it is searched for in the texts.'],
    ['before', '31 April 2021', '“31 April 2021” is no date that can be read. April 2021 has 30 days.'],
    ['date', 'May', '“May” is no date that can be read. Which year? Write May 2021.'],
  ] as const)('says it of %s:%s in the query', (operator, value, sentence) => {
    expect(explainUnknown({ operator, value })).toBe(sentence)
  })
})
