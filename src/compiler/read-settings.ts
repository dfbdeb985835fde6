// Reads archive.yaml: whose news this is. What is missing or wrong is a problem with its place. An empty text stands for a setting that must be
// there; one that may be left out is left out.

import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import type { ArchiveSettings } from '../model/archive.ts'
import type { Problem } from '../model/problem.ts'
import { makeProblem } from './problem.ts'
import type { ProblemCode } from './problem-codes.ts'

export const SETTINGS_FILE = 'archive.yaml'
type Setting = keyof ArchiveSettings
const SETTINGS = ['name', 'publisher', 'publisherShort', 'language', 'rights'] as const satisfies readonly Setting[]

/** The settings that may be left out, each with what is wrong with a text for it: one sentence, or null for nothing. */
const OPTIONAL = {
  publisherArticle: () => null,
  site: (address) =>
    hostOf(withHttps(address)) === null ? '“site” is a web address, with https:// or http://.' : null,
  siteSearch: objectToSearch,
  newsroom: (address) => (hostOf(address) === null ? '“newsroom” is a web address, with https://.' : null),
} as const satisfies Partial<Record<Setting, (text: string, site: string | null) => string | null>>
const OPTIONAL_NAMES = Object.keys(OPTIONAL) as (keyof typeof OPTIONAL)[]

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

  const offsetOf = (name: Setting): number => map?.get(name, true)?.range?.[0] ?? 0
  const read = (name: Setting): string => {
    const value = textOf(map?.get(name, true))
    if (value !== undefined) return value
    if (map) report('settings-schema', offsetOf(name), `archive.yaml gives “${name}” as text.`)
    return ''
  }
  const needed = Object.fromEntries(SETTINGS.map((name) => [name, read(name)])) as Record<
    (typeof SETTINGS)[number],
    string
  >
  const language = needed.language
  if (language !== '' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    report('settings-schema', offsetOf('language'), `“language” is a code such as en, fr or pt-BR, not “${language}”.`)
  const site = map?.has('site') ? (textOf(map.get('site', true)) ?? '') : null
  const settings: ArchiveSettings = { ...needed, ...Object.fromEntries(OPTIONAL_NAMES.flatMap(readOptional)) }
  function readOptional(name: keyof typeof OPTIONAL): [Setting, string][] {
    const value = map?.has(name) ? read(name) : ''
    const objection = value === '' ? null : OPTIONAL[name](value, site)
    if (objection !== null) report('settings-schema', offsetOf(name), objection)
    return value === '' || objection !== null ? [] : [[name, value]]
  }
  for (const { name, offset } of map ? unknownNames(map) : [])
    report('settings-schema', offset, `archive.yaml has no setting “${name}”.`)
  return { settings, problems }
}

const HINT = `Give each of these once, as text: ${SETTINGS.join(', ')}. These may be left out: ${OPTIONAL_NAMES.join(', ')}.`

/** The host of a web address with https, in small letters and without `www.`; null for any other text. */
const hostOf = (address: string): string | null =>
  /^https:\/\/(?:www\.)?([^/?#@\s]+)(?:[/?#]\S*)?$/.exec(address.toLowerCase())?.[1] ?? null

const withHttps = (address: string): string => address.replace(/^http:/i, 'https:')

/** The text of a node; undefined where it has none. */
function textOf(node: unknown): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** What is wrong with the address of a site's search; null for nothing. `site` is null where none is given, and empty where it is no text. */
function objectToSearch(search: string, site: string | null): string | null {
  const host = hostOf(search)
  if (host === null) return '“siteSearch” is a web address, with https://.'
  if (site === null) return '“siteSearch” needs “site”, on whose host it is.'
  const own = hostOf(withHttps(site))
  if (site !== '' && host !== own) return `“siteSearch” is on the host of “site”: ${own ?? site}, not ${host}.`
  const times = search.split('{title}').length - 1
  return times === 1 ? null : `“siteSearch” holds {title} once, where the title goes; here it stands ${times} times.`
}

function unknownNames(map: YAMLMap): { name: string; offset: number }[] {
  const known: readonly string[] = [...SETTINGS, ...OPTIONAL_NAMES]
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : ''
    return known.includes(name) ? [] : [{ name, offset: (isScalar(key) && key.range?.[0]) || 0 }]
  })
}
