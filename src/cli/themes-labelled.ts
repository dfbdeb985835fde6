// Reads articles that people have filed: one JSON object a line, `{ id, title, kicker, summary, themes, optional, countries, countriesOptional }`.

import { readFile } from 'node:fs/promises'
import { UsageError } from './usage.ts'

/** An article as people filed it: `themes` has the flag among them, and what is `optional` is neither required nor wrong. */
export interface LabelledItem {
  readonly id: string
  readonly title: string
  readonly kicker: string | null
  readonly summary: string | null
  readonly themes: readonly string[]
  readonly optional: readonly string[]
  readonly countries: readonly string[]
  readonly countriesOptional: readonly string[]
}

/** Reads a file of labelled items. Throws a usage error, with the line, where it can't be read. */
export async function readLabelled(path: string): Promise<readonly LabelledItem[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The labelled items can't be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  return parseLabelled(text, path)
}

/** Parses the items of a text. Errors begin with `name`. */
export function parseLabelled(text: string, name: string): readonly LabelledItem[] {
  const ids = new Set<string>()
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const fail = (reason: string): never => {
        throw new UsageError(`${name}:${index + 1}: ${reason}.`)
      }
      const item = parseItem(line, fail)
      if (ids.has(item.id)) fail(`the id ${item.id} stands twice`)
      ids.add(item.id)
      return item
    })
}

function parseItem(line: string, fail: (reason: string) => never): LabelledItem {
  const row = parseJson(line, fail)
  if (typeof row !== 'object' || row === null) return fail('an item is an object')
  const fields = new Map<string, unknown>(Object.entries(row))
  const text = (field: string): string | null => {
    const value = fields.get(field) ?? null
    return value === null || typeof value === 'string' ? value : fail(`${field} is no text`)
  }
  const list = (field: string): readonly string[] => {
    const value = fields.get(field) ?? []
    const isList = Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string')
    return isList ? value : fail(`${field} is no list of texts`)
  }
  return {
    id: text('id') ?? fail('an item has an id'),
    title: text('title') ?? '',
    kicker: text('kicker'),
    summary: text('summary'),
    themes: list('themes'),
    optional: list('optional'),
    countries: list('countries'),
    countriesOptional: list('countriesOptional'),
  }
}

function parseJson(line: string, fail: (reason: string) => never): unknown {
  try {
    const row: unknown = JSON.parse(line)
    return row
  } catch {
    return fail('this is not JSON')
  }
}
