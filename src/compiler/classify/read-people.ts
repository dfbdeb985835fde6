// Reads the `people` of vocabulary/places.yaml: the words by which the name of a person is told from the name of a place.

import { readFields, readTexts, type VocabularyFile, type YamlNode } from './read-yaml.ts'
import { readWords } from './words.ts'

const LISTS = ['titles', 'first', 'given', 'surnames', 'bodies', 'place'] as const

/** Each list as the keys of its words (see words.ts); the head of places.yaml says what they are. */
export type People = Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>>

/** Reads the lists; those that are missing are empty. */
export function readPeople(file: VocabularyFile, node: YamlNode | undefined): People {
  const fields = node && readFields(file, node, { what: '`people`', required: [], optional: LISTS })
  return listsOf((list) =>
    readTexts(file, fields?.get(list), `\`${list}\``).flatMap(({ value }) => readWords(value).map(({ key }) => key))
  )
}

/** The lists of several files as one. */
export const joinPeople = (people: readonly People[]): People =>
  listsOf((list) => people.flatMap((one) => [...one[list]]))

const listsOf = (keys: (list: (typeof LISTS)[number]) => readonly string[]): People => ({
  titles: new Set(keys('titles')),
  first: new Set(keys('first')),
  given: new Set(keys('given')),
  surnames: new Set(keys('surnames')),
  bodies: new Set(keys('bodies')),
  place: new Set(keys('place')),
})
