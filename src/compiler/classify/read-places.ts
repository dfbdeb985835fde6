// Reads vocabulary/places.yaml: the publisher's regions and their countries, and the names that it adds to those that are known of countries
// for every archive. Those stand in the data set and in countries.yaml, with the words around a place that make it a mere aside (who paid,
// where people met), and those by which a name is another's.

import { isMap } from 'yaml'
import { defined } from '../../model/item-at.ts'
import type { FacetValue } from '../../model/facets.ts'
import { readCountryNames } from './country-names.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { addPhrase, claim, placeId, type PlaceContext, type PlaceRule } from './place-rule.ts'
import { readAside, readNamesake } from './read-asides.ts'
import { joinPeople, readPeople, type People } from './read-people.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts, readTranslation } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'

export interface PlaceVocabulary {
  readonly places: readonly FacetValue[]
  readonly phrases: readonly Phrase<PlaceRule>[]
  readonly people: People
}

/** The fields that both files may have. */
const OPTIONAL_FIELDS = ['countries', 'drop', 'not', 'people', 'namesakes', 'asides', 'agencies']

/** Reads the file, over what is known of countries; what can't be read is left out and added to the problems of its file. */
export function readPlaces(file: VocabularyFile, known: VocabularyFile | null = null): PlaceVocabulary {
  const open = (source: VocabularyFile, required: readonly string[]) => {
    const root = openYaml(source)
    const fields = root && readFields(source, root, { what: nameOf(source), required, optional: OPTIONAL_FIELDS })
    return { source, fields }
  }
  const own = open(file, ['regions'])
  const files = known === null ? [own] : [open(known, []), own]
  const dropped = files.flatMap(({ source, fields }) => readTexts(source, fields?.get('drop'), '`drop`'))
  const context = {
    file,
    countries: readCountryNames(file.language),
    phrases: [],
    dropped: new Set(dropped.map(({ value }) => value.toLowerCase())),
    owners: new Map(),
  } satisfies PlaceContext
  const regionOf = new Map<string, string>()
  const regions = readItems(file, own.fields?.get('regions'), '`regions`').flatMap(
    (node) => readRegion(context, node, regionOf) ?? []
  )
  const labels = new Map<string, string>()
  for (const { source, fields } of files) {
    const described = new Set<string>()
    for (const node of readItems(source, fields?.get('countries'), '`countries`'))
      readCountry({ ...context, file: source }, node, { regionOf, labels, described, isOwn: source === file })
  }
  for (const code of regionOf.keys()) addCountry(context, code, { unless: [], labels })
  for (const { source, fields } of files) {
    const at = { ...context, file: source }
    for (const text of readTexts(source, fields?.get('not'), '`not`')) addPhrase(at, text, { kind: 'not' })
    for (const text of readTexts(source, fields?.get('agencies'), '`agencies`')) addPhrase(at, text, { kind: 'agency' })
    for (const node of readItems(source, fields?.get('namesakes'), '`namesakes`')) readNamesake(at, node)
    for (const node of readItems(source, fields?.get('asides'), '`asides`')) readAside(at, node)
  }
  const people = joinPeople(files.map(({ source, fields }) => readPeople(source, fields?.get('people'))))
  const listed = [...regionOf].map(([id, group]) => ({ id, label: labels.get(id) ?? id, group, scope: null }))
  return { places: [...regions, ...listed.toSorted(byLabel)], phrases: context.phrases, people }
}

/** `places.yaml` */
const nameOf = ({ path }: VocabularyFile): string => path.replace(/^.*\//, '')

function readRegion(context: PlaceContext, node: YamlNode, regionOf: Map<string, string>): FacetValue | null {
  const { file, countries } = context
  const required = ['id', 'label', 'names', 'countries']
  const fields = readFields(file, node, { what: 'a region', required, optional: ['labels'] })
  const id = readText(file, fields?.get('id'), 'the id of a region')
  const label = readText(file, fields?.get('label'), 'the label of a region')
  const labelHere = readTranslation(file, fields?.get('labels'), '`labels`')
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
  return { id: id.value, label: labelHere ?? label.value, group: null, scope: null }
}

function isCountry({ file, countries }: PlaceContext, { value, offset }: Located<string>): boolean {
  if (countries.has(value)) return true
  const hint = 'Use its ISO 3166-1 code of two capitals, as in `ID`.'
  complain(file, { offset, message: `no country has the code \`${value}\``, hint })
  return false
}

interface CountryContext {
  readonly regionOf: ReadonlyMap<string, string>
  /** Of each country whose names were added. */
  readonly labels: Map<string, string>
  /** The countries that this file has described so far. */
  readonly described: Set<string>
  /** Whether the file is the archive's own: what is known of all countries may be more than the archive has. */
  readonly isOwn: boolean
}

function readCountry(context: PlaceContext, node: YamlNode, known: CountryContext): void {
  const { regionOf, labels, described, isOwn } = known
  const { file } = context
  const optional = ['label', 'labels', 'names', 'towns', 'not', 'unless']
  const fields = readFields(file, node, { what: 'a country', required: ['code'], optional })
  const code = readText(file, fields?.get('code'), 'the code of a country')
  if (code === null || !isCountry(context, code)) return
  const twice = described.has(code.value)
  described.add(code.value)
  if (!twice && !isOwn && !regionOf.has(code.value)) return
  if (twice || !regionOf.has(code.value)) {
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
  const labelHere = readTranslation(file, fields?.get('labels'), '`labels`')
  if (labelHere !== null) labels.set(code.value, labelHere)
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

/** Adds the names that the data set has for a country, once, and its label where one is given: it stands for the data set's. */
function addCountry(
  context: PlaceContext,
  code: string,
  { unless, label, labels }: { unless: readonly string[]; label?: string; labels: Map<string, string> }
): void {
  const known = defined(context.countries.get(code))
  const add = (texts: readonly string[], by: 'name' | 'town'): void => {
    for (const text of texts) {
      const steps = context.dropped.has(text.toLowerCase()) ? null : parsePhrase(text)
      const isNew = steps !== null && claim(context, { steps, id: placeId(code) }) === 'new'
      if (isNew) context.phrases.push({ steps, value: { kind: 'place', id: placeId(code), by, unless } })
    }
  }
  const isAdded = labels.has(code)
  if (!isAdded) add(known.names, 'name')
  if (label !== undefined) add([label], 'name')
  if (!isAdded) add(known.towns, 'town')
  if (!isAdded || label !== undefined) labels.set(code, label ?? known.label)
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const byLabel = (a: FacetValue, b: FacetValue): number => (fold(a.label) < fold(b.label) ? -1 : 1)
