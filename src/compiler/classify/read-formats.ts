// Reads vocabulary/formats.yaml: the formats, and the kickers, title prefixes and openings of summaries that give them away.

import type { FormatId } from '../../model/article.ts'
import type { FacetValue } from '../../model/facets.ts'
import { parsePhrase, type Phrase } from './phrases.ts'
import { complain, openYaml, readFields, readItems, readText, readTexts, readTranslation } from './read-yaml.ts'
import type { Located, VocabularyFile, YamlNode } from './read-yaml.ts'

/** Where a format shows: the whole kicker, the title up to its colon, the first words of the summary. */
export const FORMAT_SIGNS = ['kickers', 'titles', 'openings'] as const
export type FormatSign = (typeof FORMAT_SIGNS)[number]

export interface FormatRule {
  readonly id: FormatId
  readonly sign: FormatSign
  /** Whether other words may stand before, or after. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

export interface FormatVocabulary {
  readonly formats: readonly FacetValue[]
  readonly phrases: readonly Phrase<FormatRule>[]
}

/** Reads the file; what can't be read is left out and added to the file's problems. */
export function readFormats(file: VocabularyFile): FormatVocabulary {
  const root = openYaml(file)
  const fields = root && readFields(file, root, { what: 'formats.yaml', required: ['formats'], optional: [] })
  const phrases: Phrase<FormatRule>[] = []
  const seen = new Set<string>()
  const formats = readItems(file, fields?.get('formats'), '`formats`').flatMap(
    (node) => readFormat({ file, phrases, seen }, node) ?? []
  )
  return { formats, phrases }
}

interface FormatContext {
  readonly file: VocabularyFile
  readonly phrases: Phrase<FormatRule>[]
  /** Ids, and signs with their phrases, so far. */
  readonly seen: Set<string>
}

function readFormat(context: FormatContext, node: YamlNode): FacetValue | null {
  const { file, phrases } = context
  const fields = readFields(file, node, {
    what: 'a format',
    required: ['id', 'label'],
    optional: ['labels', 'scope', 'scopes', ...FORMAT_SIGNS],
  })
  const id = readText(file, fields?.get('id'), 'the id of a format')
  const label = readText(file, fields?.get('label'), 'the label of a format')
  const scope = readText(file, fields?.get('scope'), 'the scope of a format')
  const labelHere = readTranslation(file, fields?.get('labels'), '`labels`')
  const scopeHere = readTranslation(file, fields?.get('scopes'), '`scopes`')
  if (id === null || label === null || isTaken(context, id, id.value)) return null
  for (const sign of FORMAT_SIGNS) {
    for (const text of readTexts(file, fields?.get(sign), `\`${sign}\``)) {
      if (isTaken(context, text, `${sign} ${text.value.toLowerCase()}`)) continue
      const steps = parsePhrase(text.value.replace(/^\.\.\.|\.\.\.$/g, ''))
      if (steps === null) {
        complain(file, { offset: text.offset, message: 'a phrase has a word', hint: 'Put a word beside `...`.' })
        continue
      }
      const ends = { openStart: text.value.startsWith('...'), openEnd: text.value.endsWith('...') }
      phrases.push({ steps, value: { id: formatId(id.value), sign, ...ends } })
    }
  }
  return { id: id.value, label: labelHere ?? label.value, group: null, scope: scopeHere ?? scope?.value ?? null }
}

function isTaken({ file, seen }: FormatContext, { value, offset }: Located<string>, key: string): boolean {
  if (!seen.has(key)) {
    seen.add(key)
    return false
  }
  const hint = `Take out one of the two \`${value}\`.`
  complain(file, {
    offset,
    code: 'vocabulary-duplicate',
    message: `\`${value}\` stands once among the formats`,
    hint,
  })
  return true
}

const formatId = (id: string): FormatId => id as FormatId
