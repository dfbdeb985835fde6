import { expect, it } from 'vitest'
import { indexName } from '../../src/publish/index-name.ts'

it.each([
  ['Bolivarian Republic of Venezuela', 'Venezuela, Bolivarian Republic of'],
  ['Republic of Korea', 'Korea, Republic of'],
  ["Democratic People's Republic of Korea", "Korea, Democratic People's Republic of"],
  ['Democratic Republic of the Congo', 'Congo, Democratic Republic of the'],
  ['Plurinational State of Bolivia', 'Bolivia, Plurinational State of'],
  ['Occupied Palestinian Territory', 'Palestinian Territory, Occupied'],
  ['Indonesia', 'Indonesia'],
  ['Isle of Man', 'Isle of Man'],
  ["Lao People's Democratic Republic", "Lao People's Democratic Republic"],
  ['Central African Republic', 'Central African Republic'],
  ['United States', 'United States'],
])('lists %s as %s', (label, name) => expect(indexName(label)).toBe(name))
