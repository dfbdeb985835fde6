// Reads the `asides` and `namesakes` of vocabulary/places.yaml: the words around a name by which it is named in passing, or is another's.

import { addPhrase, type Aside, type PlaceContext } from './place-rule.ts'
import { complain, readFields, readText, readTexts, type YamlNode } from './read-yaml.ts'

/** Adds the words after a name that make it the name of something else. */
export function readNamesake(context: PlaceContext, node: YamlNode): void {
  const { file } = context
  const fields = readFields(file, node, {
    what: 'a namesake',
    required: ['name', 'of'],
    optional: ['after', 'afterComma'],
  })
  const name = readText(file, fields?.get('name'), 'the name of a namesake')
  const of = readOf(context, fields?.get('of'), 'countries')
  if (name === null || of === null) return
  const rule = { kind: 'namesake', name: name.value, countriesOnly: of === 'countries' } as const
  for (const text of readTexts(file, fields?.get('after'), '`after`')) {
    addPhrase(context, text, { ...rule, comma: false })
  }
  for (const text of readTexts(file, fields?.get('afterComma'), '`afterComma`')) {
    addPhrase(context, text, { ...rule, comma: true })
  }
}

/** Which names words are about: all places, or one kind alone. */
function readOf<Kind extends string>(
  { file }: PlaceContext,
  node: YamlNode | undefined,
  kind: Kind
): Kind | 'places' | null {
  const of = readText(file, node, '`of`')
  if (of === null) return null
  if (of.value === 'places') return 'places'
  if (of.value === kind) return kind
  const hint = 'Say which names the words are about.'
  complain(file, { offset: of.offset, message: `\`of\` is \`${kind}\` or \`places\``, hint })
  return null
}

/** Adds the words before and after a place that make it a mere aside. */
export function readAside(context: PlaceContext, node: YamlNode): void {
  const { file } = context
  const fields = readFields(file, node, {
    what: 'an aside',
    required: ['name', 'of'],
    optional: ['before', 'after', 'stop'],
  })
  const name = readText(file, fields?.get('name'), 'the name of an aside')
  const of = readOf(context, fields?.get('of'), 'towns')
  if (name === null || of === null) return
  const aside: Aside = { name: name.value, townsOnly: of === 'towns' }
  for (const side of ['before', 'after', 'stop'] as const) {
    for (const text of readTexts(file, fields?.get(side), `\`${side}\``))
      addPhrase(context, text, { kind: 'cue', aside, side })
  }
}
