// Reads a vocabulary file as YAML nodes that know their place, and takes values out of them, so that whatever is wrong is reported where
// it stands. All of a file's errors are collected; a value that can't be had is null and the reading goes on.

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml'
import type { Problem } from '../../model/problem.ts'
import { makeProblem } from '../problem.ts'

/** A value with the offset at which it stands in its file. */
export interface Located<T> {
  readonly value: T
  readonly offset: number
}

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A file of the vocabulary, with the problems that were found in it so far. */
export interface VocabularyFile extends SourceFile {
  /** The language of the archive, without its region: labels are read in it where they are given in it. */
  readonly language: string
  readonly problems: Problem[]
}

/** What is wrong at a place; `code` is `vocabulary-schema` unless said otherwise. */
export interface Complaint {
  readonly offset: number
  readonly message: string
  readonly hint: string
  readonly code?: 'vocabulary-syntax' | 'vocabulary-schema' | 'vocabulary-duplicate'
}

export type YamlNode = ParsedNode

/** Adds a problem to those of the file. */
export function complain(file: VocabularyFile, { offset, message, hint, code = 'vocabulary-schema' }: Complaint): void {
  const { path, text, problems } = file
  problems.push(makeProblem({ code, file: path, text, offset, message, hint }))
}

/** The root of a file; null where it is not YAML or is empty, which is reported. */
export function openYaml(file: VocabularyFile): YamlNode | null {
  const document = parseDocument(file.text, { prettyErrors: false, lineCounter: new LineCounter() })
  for (const { pos, code, message } of document.errors) {
    const twice = code === 'DUPLICATE_KEY'
    complain(file, {
      offset: pos[0],
      code: twice ? 'vocabulary-duplicate' : 'vocabulary-syntax',
      message: twice ? 'a field is given once' : `this is not YAML: ${message}`,
      hint: twice
        ? 'Join the two, or take one out.'
        : 'Look at quotes, colons and indentation on this line and the one before.',
    })
  }
  if (document.errors.length > 0) return null
  if (document.contents === null) {
    complain(file, {
      offset: 0,
      message: 'a vocabulary file is not empty',
      hint: 'See the head of the file in the repository.',
    })
  }
  return document.contents
}

/** The offset of a node. */
export const offsetOf = (node: YamlNode): number => node.range[0]

/** The fields of a map, checked against those that there may be; null where the node is no map. */
export function readFields(
  file: VocabularyFile,
  node: YamlNode,
  { what, required, optional }: { what: string; required: readonly string[]; optional: readonly string[] }
): ReadonlyMap<string, YamlNode> | null {
  const known = [...required, ...optional]
  if (!isMap<YamlNode, YamlNode | null>(node)) {
    const hint = `Write ${known.map((field) => `\`${field}: …\``).join(', ')}.`
    complain(file, { offset: offsetOf(node), message: `${what} is a map of fields`, hint })
    return null
  }
  const fields = new Map<string, YamlNode>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const offset = offsetOf(key)
    if (!known.includes(name)) {
      const hint = `It may have ${known.join(', ')}.`
      complain(file, { offset, message: `${what} has no field \`${name}\``, hint })
    } else if (value === null || (isScalar(value) && value.value === null)) {
      complain(file, {
        offset,
        message: `\`${name}\` of ${what} has a value`,
        hint: 'Give one, or take the field out.',
      })
    } else fields.set(name, value)
  }
  for (const field of required) {
    if (node.items.some(({ key }) => isScalar(key) && key.value === field)) continue
    complain(file, {
      offset: offsetOf(node),
      message: `${what} has a field \`${field}\``,
      hint: `Add \`${field}: …\`.`,
    })
  }
  return fields
}

/** The items of a list; none where the node is missing or no list, which is reported. */
export function readItems(file: VocabularyFile, node: YamlNode | undefined, what: string): readonly YamlNode[] {
  if (node === undefined) return []
  if (isSeq<YamlNode>(node)) return node.items
  complain(file, {
    offset: offsetOf(node),
    message: `${what} is a list`,
    hint: 'Begin each item with `- `, or put them in [ ].',
  })
  return []
}

/** A text that is not empty; null where the node is missing or something else, which is reported. */
export function readText(file: VocabularyFile, node: YamlNode | undefined, what: string): Located<string> | null {
  if (node === undefined) return null
  const offset = offsetOf(node)
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '')
    return { value: node.value.trim(), offset }
  const hint = isScalar(node) && typeof node.value !== 'string' ? 'Put it in quotes.' : 'Write it on one line.'
  complain(file, { offset, message: `${what} is a text`, hint })
  return null
}

/** The texts of a list, each reported where it is none. */
export function readTexts(file: VocabularyFile, node: YamlNode | undefined, what: string): readonly Located<string>[] {
  return readItems(file, node, what).flatMap((item) => readText(file, item, `an item of ${what}`) ?? [])
}

/** The text in the language of the archive, of a map of texts by language (`labels: { fr: Vidéo }`); null where there is none. */
export function readTranslation(file: VocabularyFile, node: YamlNode | undefined, what: string): string | null {
  if (node === undefined) return null
  if (!isMap<YamlNode, YamlNode | null>(node)) {
    const hint = 'Write each after the code of its language: `{ fr: …, es: … }`.'
    complain(file, { offset: offsetOf(node), message: `${what} is a map of texts`, hint })
    return null
  }
  const texts = node.items.map(({ key, value }) => {
    const text = readText(file, value ?? key, `${what} in each language`)
    return isScalar(key) && key.value === file.language && text ? text.value : null
  })
  return texts.find((text) => text !== null) ?? null
}
