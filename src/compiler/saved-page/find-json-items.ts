// The items of a page's JSON-LD: every object that is an article by its type, wherever it stands (in an ItemList, in an @graph, by itself), with
// its place in the file. What is inside an item (its parts, its comments) is none.

import { declaredLanguage } from '../markup/declared-language.ts'
import { kickerOf, type FoundItem } from '../markup/found-item.ts'
import type { Finding } from '../markup/judge-found.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { textOfHtml } from '../markup/plain-text.ts'
import { readWrittenDay } from '../markup/written-day.ts'
import { objectsIn } from './json-objects.ts'
import type { PageFacts } from './page-facts.ts'

export interface JsonItems {
  readonly items: readonly FoundItem[]
  readonly findings: readonly Finding[]
}

/** Finds the items of all scripts of JSON-LD, in the order of the file. */
export function findJsonItems(elements: readonly MarkupElement[], facts: PageFacts): JsonItems {
  const items: FoundItem[] = []
  const findings: Finding[] = []
  for (const { name, attributes, inside, children } of elements) {
    if (name !== 'script' || attributes['type']?.trim().toLowerCase() !== 'application/ld+json') continue
    const [script] = children
    if (typeof script !== 'string') continue
    if (parseJson(script) === undefined) findings.push({ ...NOT_JSON, offset: inside })
    else for (const item of itemsIn(script, inside, facts)) items.push(item)
  }
  return { items, findings }
}

const NOT_JSON = {
  code: 'page-syntax',
  message: 'The JSON-LD of a page is JSON; this script is not, and nothing in it is read.',
  hint: 'Save the page again. Its other marks are read all the same.',
} as const

/** The value of a JSON text; undefined where it is none. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

type JsonObject = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

function itemsIn(script: string, offset: number, facts: PageFacts): FoundItem[] {
  const items: FoundItem[] = []
  let after = 0
  for (const { start, end } of objectsIn(script)) {
    if (start < after) continue
    const value = parseJson(script.slice(start, end))
    if (!isObject(value) || !isArticleType(value['@type'])) continue
    const at = { title: offset + start, date: offset + start, link: offset + start }
    items.push({ start: offset + start, end: offset + end, at, isCut: false, ...readArticle(value, facts) })
    after = end
  }
  return items
}

/** `NewsArticle`, `BlogPosting`, `Report` and the other kinds of schema.org's Article, perhaps with its address before. */
const isArticleType = (type: unknown): boolean =>
  listOf(type).some((each) => typeof each === 'string' && /(?:^|[/:])\w*(?:Article|BlogPosting|Report)$/.test(each))

function readArticle(
  article: JsonObject,
  { base, language }: PageFacts
): Omit<FoundItem, 'start' | 'end' | 'at' | 'isCut'> {
  const textIn = (name: string) => textOfHtml(firstText(article[name]) ?? '')
  return {
    title: textIn('headline') ?? textIn('name'),
    summary: textIn('description') ?? textIn('abstract'),
    kicker: kickerOf(listOf(article['articleSection']).map((section) => textOfHtml(firstText(section) ?? ''))),
    credit: null,
    when: readWrittenDay(firstText(article['datePublished']) ?? firstText(article['dateCreated'])),
    link: addressIn(article['url']) ?? addressIn(article['mainEntityOfPage']) ?? addressIn(article['@id']),
    base,
    language: declaredLanguage(firstText(article['inLanguage'])) ?? language,
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The first text of a value: itself, the first of a list, or what `@value` or `name` says of an object. */
function firstText(value: unknown): string | null {
  const [first] = listOf(value)
  const text = isObject(first) ? (first['@value'] ?? first['name']) : first
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

/** The address that a value is, or names by its `@id`. */
function addressIn(value: unknown): string | null {
  const [first] = listOf(value)
  const address = isObject(first) ? (first['@id'] ?? first['url']) : first
  return typeof address === 'string' && address.trim() !== '' && !address.startsWith('#') ? address : null
}
