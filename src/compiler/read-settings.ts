// Reads archive.yaml: whose news this is. What is missing or wrong is a problem with its place, and an empty text stands for it.

import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import type { ArchiveSettings } from '../model/archive.ts'
import type { Problem } from '../model/problem.ts'
import { makeProblem } from './problem.ts'
import type { ProblemCode } from './problem-codes.ts'

export const SETTINGS_FILE = 'archive.yaml'
const SETTINGS = [
  'name',
  'publisher',
  'publisherShort',
  'language',
  'rights',
  'site',
] as const satisfies readonly (keyof ArchiveSettings)[]

/** Reads the settings from the text of the file; null where it is missing. */
export function readSettings(file: string | null): { settings: ArchiveSettings; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const text = file ?? ''
  const report = (code: ProblemCode, offset: number, message: string) =>
    problems.push(makeProblem({ code, file: SETTINGS_FILE, text, offset, message, hint: HINT }))
  const document = parseDocument(text, { prettyErrors: false })
  if (file === null)
    report('settings-missing', 0, 'The archive has its settings in archive.yaml, and there is no such file.')
  for (const error of document.errors) report('settings-syntax', error.pos[0], error.message)
  // What a file with a slip in it says is anyone's guess: the slip is enough to say.
  const map = document.errors.length === 0 && isMap(document.contents) ? document.contents : null
  if (file !== null && document.errors.length === 0 && !map)
    report('settings-schema', 0, 'archive.yaml is a list of names and values.')
  const read = (name: keyof ArchiveSettings): string => {
    const node = map?.get(name, true)
    const value: unknown = isScalar(node) ? node.value : undefined
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (map) report('settings-schema', node?.range?.[0] ?? 0, `archive.yaml gives “${name}” as text.`)
    return ''
  }
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, read(name)])) as Record<
    keyof ArchiveSettings,
    string
  >
  for (const { name, offset } of map ? unknownNames(map) : [])
    report('settings-schema', offset, `archive.yaml has no setting “${name}”.`)
  return { settings, problems }
}

const HINT = `Give each of these once, as text: ${SETTINGS.join(', ')}.`

function unknownNames(map: YAMLMap): { name: string; offset: number }[] {
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const isKnown = SETTINGS.some((setting) => setting === name)
    return isKnown ? [] : [{ name, offset: (isScalar(key) && key.range?.[0]) || 0 }]
  })
}
