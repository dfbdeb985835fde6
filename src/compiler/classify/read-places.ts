// Reads vocabulary/places.yaml: the publisher's regions and their countries, and the names that it adds to those that are known of countries
// for every archive. Those stand in the data set and in countries.yaml, with the words around a place that make it a mere aside (who paid,
// where people met).

import { defined } from '../../model/item-at.ts'
import type { FacetValue } from '../../model/facets.ts'
import { readCountryNames } from './country-names.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { addPhrase, type Aside, claim, type PlaceContext, placeId, type PlaceRule } from './place-phrases.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'

export interface PlaceVocabulary {
  readonly places: readonly FacetValue[]
  readonly phrases: readonly Phrase<PlaceRule>[]
}

/** The fields that both files may have. */
const OPTIONAL_FIELDS = ['countries', 'drop', 'not', 'asides', 'agencies']

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
    countries: readCountryNames(),
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
    for (const node of readItems(source, fields?.get('asides'), '`asides`')) readAside(at, node)
  }
  const listed = [...regionOf].map(([id, group]) => ({ id, label: labels.get(id) ?? id, group, scope: null }))
  return { places: [...regions, ...listed.toSorted(byLabel)], phrases: context.phrases }
}

/** `places.yaml` */
const nameOf = ({ path }: VocabularyFile): string => path.replace(/^.*\//, '')

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
  const optional = ['label', 'names', 'towns', 'not', 'unless']
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
  const unless = readTexts(file, fields?.get('unless'), '`unless`')
  for (const text of unless) addPhrase(context, text, { kind: 'context', text: text.value })
  for (const text of readTexts(file, fields?.get('not'), '`not`')) addPhrase(context, text, { kind: 'not' })
  const words = unless.map(({ value }) => value)
  const label = readText(file, fields?.get('label'), 'the label of a country')
  addCountry(context, code.value, { unless: words, labels, ...(label === null ? {} : { label: label.value }) })
  for (const [field, by] of [
    ['names', 'name'],
    ['towns', 'town'],
  ] as const) {
    for (const text of readTexts(file, fields?.get(field), `\`${field}\``)) {
      addPhrase(context, text, { kind: 'place', id: placeId(code.value), by, unless: words })
    }
  }
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

function readAside(context: PlaceContext, node: YamlNode): void {
  const { file } = context
  const fields = readFields(file, node, {
    what: 'an aside',
    required: ['name', 'of'],
    optional: ['before', 'after', 'stop'],
  })
  const name = readText(file, fields?.get('name'), 'the name of an aside')
  const of = readText(file, fields?.get('of'), '`of`')
  if (name === null || of === null) return
  if (of.value !== 'towns' && of.value !== 'places') {
    complain(file, {
      offset: of.offset,
      message: '`of` is `towns` or `places`',
      hint: 'Say what the words make asides of.',
    })
    return
  }
  const aside: Aside = { name: name.value, townsOnly: of.value === 'towns' }
  for (const side of ['before', 'after', 'stop'] as const) {
    for (const text of readTexts(file, fields?.get(side), `\`${side}\``))
      addPhrase(context, text, { kind: 'cue', aside, side })
  }
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const byLabel = (a: FacetValue, b: FacetValue): number => (fold(a.label) < fold(b.label) ? -1 : 1)
