// Reads vocabulary/themes.yaml: the groups, themes and flags, and the terms by which an article is filed under them.

import { isSeq } from 'yaml'
import type { FlagId, ThemeId } from '../../model/article.ts'
import { THEME_GROUPS, type FacetGroup, type FacetValue } from '../../model/facets.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'
import { addContexts, addPhrase, STRENGTHS, TERM_FIELDS } from './theme-rule.ts'
import type { Phrasebook, Strength, Subject, Term, TermField, ThemeRule } from './theme-rule.ts'

export interface ThemeVocabulary {
  readonly groups: readonly FacetGroup[]
  readonly themes: readonly FacetValue[]
  readonly flags: readonly FacetValue[]
  readonly phrases: readonly Phrase<ThemeRule>[]
}

/** Reads the file; what can't be read is left out and added to the file's problems. */
export function readThemes(file: VocabularyFile): ThemeVocabulary {
  const root = openYaml(file)
  const fields =
    root &&
    readFields(file, root, {
      what: 'themes.yaml',
      required: ['themes'],
      optional: ['groups', 'flags', 'not', 'home', 'elsewhere'],
    })
  const phrases: Phrase<ThemeRule>[] = []
  const ids = new Map<string, number>()
  const groups = readItems(file, fields?.get('groups'), '`groups`').flatMap((node) => readGroup(file, node) ?? [])
  const read = (kind: Subject['kind'], node: YamlNode | undefined): FacetValue[] =>
    readItems(file, node, `\`${kind}s\``).flatMap(
      (item, rank) => readSubject({ file, kind, rank, ids, groups, phrases }, item) ?? []
    )
  const themes = read('theme', fields?.get('themes'))
  const flags = read('flag', fields?.get('flags'))
  for (const text of readTexts(file, fields?.get('not'), '`not`')) {
    addPhrase({ file, phrases }, text, { kind: 'not', subject: null, text: text.value, where: null })
  }
  const home = addContexts({ file, phrases }, fields?.get('home'), '`home`')
  for (const node of readItems(file, fields?.get('elsewhere'), '`elsewhere`'))
    readElsewhere({ file, phrases, home }, node)
  return { groups, themes, flags, phrases }
}

function readGroup(file: VocabularyFile, node: YamlNode): FacetGroup | null {
  const fields = readFields(file, node, { what: 'a group', required: ['id', 'label'], optional: [] })
  const id = readText(file, fields?.get('id'), 'the id of a group')
  const label = readText(file, fields?.get('label'), 'the label of a group')
  if (id === null || label === null) return null
  if ((THEME_GROUPS as readonly string[]).includes(id.value)) return { id: id.value, label: label.value }
  complain(file, {
    offset: id.offset,
    message: `no group is called \`${id.value}\``,
    hint: `There are ${THEME_GROUPS.join(', ')}.`,
  })
  return null
}

interface SubjectContext {
  readonly file: VocabularyFile
  readonly kind: Subject['kind']
  readonly rank: number
  /** Every id so far, with its offset. */
  readonly ids: Map<string, number>
  readonly groups: readonly FacetGroup[]
  readonly phrases: Phrase<ThemeRule>[]
}

function readSubject(context: SubjectContext, node: YamlNode): FacetValue | null {
  const { file, kind, rank, groups, phrases } = context
  const optional = [...(kind === 'theme' ? ['group'] : []), 'scope', ...STRENGTHS, 'not']
  const fields = readFields(file, node, { what: `a ${kind}`, required: ['id', 'label'], optional })
  const id = readText(file, fields?.get('id'), `the id of a ${kind}`)
  const label = readText(file, fields?.get('label'), `the label of a ${kind}`)
  const scope = readText(file, fields?.get('scope'), `the scope of a ${kind}`)
  const group = readText(file, fields?.get('group'), `the group of a ${kind}`)
  if (fields === null || id === null || label === null || !isNewId(context, id)) return null
  if (group !== null && !groups.some((known) => known.id === group.value)) {
    const known = groups.map(({ id: name }) => name).join(', ')
    const hint = known === '' ? 'No group is sound: mend `groups` first.' : `There are ${known}.`
    complain(file, { offset: group.offset, message: `no group is called \`${group.value}\``, hint })
  }
  const subject = kind === 'theme' ? { kind, rank, id: themeId(id.value) } : { kind, rank, id: flagId(id.value) }
  const seen = new Set<string>()
  for (const strength of STRENGTHS) {
    for (const item of readItems(file, fields.get(strength), `\`${strength}\``)) {
      readTerm({ file, subject, strength, seen, phrases }, item)
    }
  }
  for (const text of readTexts(file, fields.get('not'), '`not`')) {
    addPhrase({ file, phrases }, text, { kind: 'not', subject, text: text.value, where: null })
  }
  return { id: id.value, label: label.value, group: group?.value ?? null, scope: scope?.value ?? null }
}

function isNewId({ file, ids }: SubjectContext, { value, offset }: Located<string>): boolean {
  const first = ids.get(value)
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value)) {
    const hint = 'An id stands in addresses: lower-case words with hyphens between, as in `child-labour`.'
    complain(file, { offset, message: `\`${value}\` is no id`, hint })
    return false
  }
  if (first === undefined) {
    ids.set(value, offset)
    return true
  }
  const line = file.text.slice(0, first).split('\n').length
  const hint = `\`${value}\` is defined on line ${line}: join the two.`
  complain(file, { offset, code: 'vocabulary-duplicate', message: 'an id is defined once', hint })
  return false
}

interface TermContext {
  readonly file: VocabularyFile
  readonly subject: Subject
  readonly strength: Strength
  /** The steps of every term of the subject so far, with each field that it is looked for in. */
  readonly seen: Set<string>
  readonly phrases: Phrase<ThemeRule>[]
}

/** A term is a text, or a map `{ term, in, with, unless }`, in which `term` may be a list. */
function readTerm(context: TermContext, node: YamlNode): void {
  const { file } = context
  const plain = node.toJSON() === null || typeof node.toJSON() !== 'object'
  const fields = plain
    ? null
    : readFields(file, node, { what: 'a term', required: ['term'], optional: ['in', 'with', 'unless'] })
  const rest = {
    fields: readTermFields(file, fields?.get('in')),
    with: addContexts(context, fields?.get('with'), '`with`'),
    unless: addContexts(context, fields?.get('unless'), '`unless`'),
  }
  const terms = plain ? node : fields?.get('term')
  if (isSeq(terms)) for (const text of readTexts(file, terms, '`term`')) addTerm(context, text, rest)
  else {
    const text = readText(file, terms, 'a term')
    if (text !== null) addTerm(context, text, rest)
  }
}

/** Adds a term, or reports that it stands under its theme already. */
function addTerm(context: TermContext, text: Located<string>, rest: Omit<Term, 'text' | 'subject' | 'strength'>): void {
  const { file, subject, strength, seen } = context
  const phrase = JSON.stringify(parsePhrase(text.value))
  const keys = rest.fields.map((field) => `${field} ${phrase}`)
  if (keys.some((key) => seen.has(key))) {
    complain(file, {
      offset: text.offset,
      code: 'vocabulary-duplicate',
      message: `a term stands once under \`${subject.id}\``,
      hint: `Take out \`${text.value}\`, or the one before it that is found in the same words.`,
    })
    return
  }
  for (const key of keys) seen.add(key)
  addPhrase(context, text, { kind: 'term', term: { text: text.value, subject, strength, ...rest } })
}

/** Adds the words that mean something else in another field of life. */
function readElsewhere(context: Phrasebook & { readonly home: readonly string[] }, node: YamlNode): void {
  const { file, home } = context
  const fields = readFields(file, node, {
    what: 'a field of life',
    required: ['name', 'signs', 'not'],
    optional: [],
  })
  const name = readText(file, fields?.get('name'), 'the name of a field of life')
  if (name === null) return
  const where = { name: name.value, signs: addContexts(context, fields?.get('signs'), '`signs`'), unless: home }
  for (const text of readTexts(file, fields?.get('not'), '`not`')) {
    addPhrase(context, text, { kind: 'not', subject: null, text: text.value, where })
  }
}

function readTermFields(file: VocabularyFile, node: YamlNode | undefined): readonly TermField[] {
  if (node === undefined) return TERM_FIELDS
  return readTexts(file, node, '`in`').flatMap(({ value, offset }) => {
    const field = TERM_FIELDS.find((known) => known === value)
    if (field === undefined) {
      complain(file, {
        offset,
        message: `an article has no field \`${value}\``,
        hint: `There are ${TERM_FIELDS.join(', ')}.`,
      })
    }
    return field ?? []
  })
}

const themeId = (id: string): ThemeId => id as ThemeId
const flagId = (id: string): FlagId => id as FlagId
