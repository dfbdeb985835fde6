// Reads vocabulary/places.yaml: the publisher's regions and their countries, the names that it adds to those of the data set, the words
// around a place that make it a mere aside (who paid, where people met), and those by which a name is another's.

import { isMap } from 'yaml'
import { defined } from '../../model/item-at.ts'
import type { FacetValue } from '../../model/facets.ts'
import { readCountryNames } from './country-names.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { addPhrase, claim, placeId, type PlaceContext, type PlaceRule } from './place-rule.ts'
import { readAside, readNamesake } from './read-asides.ts'
import { readPeople, type People } from './read-people.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'

export interface PlaceVocabulary {
  readonly places: readonly FacetValue[]
  readonly phrases: readonly Phrase<PlaceRule>[]
  readonly people: People
}

/** Reads the file; what can't be read is left out and added to the file's problems. */
export function readPlaces(file: VocabularyFile): PlaceVocabulary {
  const root = openYaml(file)
  const optional = ['drop', 'not', 'people', 'namesakes', 'asides', 'agencies']
  const fields = root && readFields(file, root, { what: 'places.yaml', required: ['regions', 'countries'], optional })
  const dropped = readTexts(file, fields?.get('drop'), '`drop`').map(({ value }) => value.toLowerCase())
  const context = {
    file,
    countries: readCountryNames(),
    phrases: [],
    dropped: new Set(dropped),
    owners: new Map(),
  } satisfies PlaceContext
  const regionOf = new Map<string, string>()
  const regions = readItems(file, fields?.get('regions'), '`regions`').flatMap(
    (node) => readRegion(context, node, regionOf) ?? []
  )
  const labels = new Map<string, string>()
  for (const node of readItems(file, fields?.get('countries'), '`countries`'))
    readCountry(context, node, { regionOf, labels })
  for (const code of regionOf.keys()) if (!labels.has(code)) addCountry(context, code, { unless: [], labels })
  for (const text of readTexts(file, fields?.get('not'), '`not`')) addPhrase(context, text, { kind: 'not' })
  for (const text of readTexts(file, fields?.get('agencies'), '`agencies`'))
    addPhrase(context, text, { kind: 'agency' })
  for (const node of readItems(file, fields?.get('namesakes'), '`namesakes`')) readNamesake(context, node)
  for (const node of readItems(file, fields?.get('asides'), '`asides`')) readAside(context, node)
  const people = readPeople(file, fields?.get('people'))
  const listed = [...regionOf].map(([id, group]) => ({ id, label: labels.get(id) ?? id, group, scope: null }))
  return { places: [...regions, ...listed.toSorted(byLabel)], phrases: context.phrases, people }
}

function readRegion(context: PlaceContext, node: YamlNode, regionOf: Map<string, string>): FacetValue | null {
  const { file, countries } = context
  const required = ['id', 'label', 'names', 'countries']
  const fields = readFields(file, node, { what: 'a region', required, optional: [] })
  const id = readText(file, fields?.get('id'), 'the id of a region')
  const label = readText(file, fields?.get('label'), 'the label of a region')
  if (id === null || label === null) return null
  for (const code of readTexts(file, fields?.get('countries'), '`countries`')) {
    const taken = regionOf.get(code.value)
    if (!isCountry(context, code)) continue
    if (taken === undefined) regionOf.set(code.value, id.value)
    else {
      const hint = `${countries.get(code.value)?.label ?? code.value} is in \`${taken}\` already.`
      complain(file, {
        offset: code.offset,
        code: 'vocabulary-duplicate',
        message: 'a country is in one region',
        hint,
      })
    }
  }
  for (const name of readTexts(file, fields?.get('names'), '`names`')) {
    addPhrase(context, name, { kind: 'place', id: placeId(id.value), by: 'name', unless: [] })
  }
  return { id: id.value, label: label.value, group: null, scope: null }
}

function isCountry({ file, countries }: PlaceContext, { value, offset }: Located<string>): boolean {
  if (countries.has(value)) return true
  const hint = 'Use its ISO 3166-1 code of two capitals, as in `ID`.'
  complain(file, { offset, message: `no country has the code \`${value}\``, hint })
  return false
}

interface CountryContext {
  readonly regionOf: ReadonlyMap<string, string>
  readonly labels: Map<string, string>
}

function readCountry(context: PlaceContext, node: YamlNode, { regionOf, labels }: CountryContext): void {
  const { file } = context
  const optional = ['label', 'names', 'towns', 'not', 'unless']
  const fields = readFields(file, node, { what: 'a country', required: ['code'], optional })
  const code = readText(file, fields?.get('code'), 'the code of a country')
  if (code === null || !isCountry(context, code)) return
  if (labels.has(code.value) || !regionOf.has(code.value)) {
    const twice = labels.has(code.value)
    complain(file, {
      offset: code.offset,
      code: twice ? 'vocabulary-duplicate' : 'vocabulary-schema',
      message: twice ? 'a country is described once' : 'a country is in a region',
      hint: twice ? `Join the two of \`${code.value}\`.` : `Add \`${code.value}\` to the \`countries\` of its region.`,
    })
    return
  }
  const words = readUnless(context, fields?.get('unless'))
  for (const text of readTexts(file, fields?.get('not'), '`not`')) addPhrase(context, text, { kind: 'not' })
  const label = readText(file, fields?.get('label'), 'the label of a country')
  for (const [field, by] of [
    ['names', 'name'],
    ['towns', 'town'],
  ] as const) {
    for (const item of readItems(file, fields?.get(field), `\`${field}\``)) {
      readName(context, item, { kind: 'place', id: placeId(code.value), by, unless: words })
    }
  }
  addCountry(context, code.value, { unless: words, labels, ...(label === null ? {} : { label: label.value }) })
}

/** A name is a text, or a map `{ name, unless }`. */
function readName(context: PlaceContext, node: YamlNode, rule: PlaceRule & { readonly kind: 'place' }): void {
  const { file } = context
  const fields = isMap(node)
    ? readFields(file, node, { what: 'a name', required: ['name', 'unless'], optional: [] })
    : null
  const name = readText(file, isMap(node) ? fields?.get('name') : node, 'a name')
  if (name === null) return
  const unless = readUnless(context, fields?.get('unless'))
  addPhrase(context, name, { ...rule, unless: [...rule.unless, ...unless] })
}

/** The words that say, anywhere in an article, that something else is meant. */
function readUnless(context: PlaceContext, node: YamlNode | undefined): readonly string[] {
  return readTexts(context.file, node, '`unless`').map((text) => {
    addPhrase(context, text, { kind: 'context', text: text.value })
    return text.value
  })
}

/** Adds the names of a country of the data set, under the given label, else under its own. */
function addCountry(
  context: PlaceContext,
  code: string,
  { unless, label, labels }: { unless: readonly string[]; label?: string; labels: Map<string, string> }
): void {
  const known = defined(context.countries.get(code))
  labels.set(code, label ?? known.label)
  const add = (texts: readonly string[], by: 'name' | 'town'): void => {
    for (const text of texts) {
      const steps = context.dropped.has(text.toLowerCase()) ? null : parsePhrase(text)
      const isNew = steps !== null && claim(context, { steps, id: placeId(code) }) === 'new'
      if (isNew) context.phrases.push({ steps, value: { kind: 'place', id: placeId(code), by, unless } })
    }
  }
  add([...known.names, ...(label === undefined ? [] : [label])], 'name')
  add(known.towns, 'town')
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const byLabel = (a: FacetValue, b: FacetValue): number => (fold(a.label) < fold(b.label) ? -1 : 1)
