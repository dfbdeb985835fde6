// Reads vocabulary/places.yaml: the publisher's regions and their countries, the names that it adds to those of the data set, and the
// words around a place that make it a mere aside (who paid, where people met).

import type { PlaceId } from '../../model/article.ts'
import { defined } from '../../model/item-at.ts'
import type { FacetValue } from '../../model/facets.ts'
import { readCountryNames, type CountryNames } from './country-names.ts'
import type { ContextRule } from './article-words.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'

/** What a phrase found in a text means for the places. */
export type PlaceRule =
  | {
      readonly kind: 'place'
      readonly id: PlaceId
      readonly by: 'name' | 'town'
      /** Doesn't count where one of these stands in the article. */
      readonly unless: readonly string[]
    }
  /** Words that no place may be read out of. */
  | { readonly kind: 'not' }
  | ContextRule
  /** Words before or after an aside; `stop` ends its reach. */
  | { readonly kind: 'cue'; readonly aside: Aside; readonly side: 'before' | 'after' | 'stop' }
  /** The name of an agency, after a dateline. */
  | { readonly kind: 'agency' }

/** A way to name a place without being about it. */
export interface Aside {
  readonly name: string
  /** Whether it makes asides of towns only. */
  readonly townsOnly: boolean
}

export interface PlaceVocabulary {
  readonly places: readonly FacetValue[]
  readonly phrases: readonly Phrase<PlaceRule>[]
}

interface PlaceContext {
  readonly file: VocabularyFile
  readonly countries: ReadonlyMap<string, CountryNames>
  readonly phrases: Phrase<PlaceRule>[]
  /** Names that the data set has and that mean something else, in lower case. */
  readonly dropped: ReadonlySet<string>
  /** Whose each name is so far; spellings that fold alike are one name. */
  readonly owners: Map<string, PlaceId>
}

/** Reads the file; what can't be read is left out and added to the file's problems. */
export function readPlaces(file: VocabularyFile): PlaceVocabulary {
  const root = openYaml(file)
  const optional = ['drop', 'not', 'asides', 'agencies']
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
  for (const node of readItems(file, fields?.get('asides'), '`asides`')) readAside(context, node)
  const listed = [...regionOf].map(([id, group]) => ({ id, label: labels.get(id) ?? id, group, scope: null }))
  return { places: [...regions, ...listed.toSorted(byLabel)], phrases: context.phrases }
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

/** Whether a name is free, this place's already, or another's. */
function claim(
  { owners }: PlaceContext,
  { steps, id }: { steps: Phrase<PlaceRule>['steps']; id: PlaceId }
): 'new' | 'own' | 'taken' {
  const key = JSON.stringify(steps)
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, id)
  return owner === undefined ? 'new' : owner === id ? 'own' : 'taken'
}

function addPhrase(context: PlaceContext, { value: text, offset }: Located<string>, value: PlaceRule): void {
  const { file, phrases } = context
  const steps = parsePhrase(text)
  if (steps === null) {
    complain(file, {
      offset,
      message: 'a name begins and ends with a word',
      hint: 'Put a word before and after `..`.',
    })
    return
  }
  const claimed = value.kind === 'place' ? claim(context, { steps, id: value.id }) : 'new'
  if (claimed === 'new') phrases.push({ steps, value })
  if (claimed !== 'taken') return
  const hint = `\`${text}\` is the name of another place already.`
  complain(file, { offset, code: 'vocabulary-duplicate', message: 'a name stands for one place', hint })
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const byLabel = (a: FacetValue, b: FacetValue): number => (fold(a.label) < fold(b.label) ? -1 : 1)
const placeId = (id: string): PlaceId => id as PlaceId
