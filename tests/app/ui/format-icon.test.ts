import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { DRAWN_FORMATS } from '../../../src/app/ui/format-icon.tsx'

it('there is a drawing for every format of the vocabulary, and for no other', () => {
  const { formats } = parse(readFileSync('seeds/vocabulary/formats.yaml', 'utf8')) as { formats: { id: string }[] }
  expect(DRAWN_FORMATS.toSorted()).toEqual(formats.map(({ id }) => id).toSorted())
})
