// Tests that the reader speaks each of its languages: every table of words has a translation into each, with the same names in it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES } from '../../src/build/language-plugin.ts'

const SOURCE = resolve(import.meta.dirname, '../../src')

const TRANSLATED_INTO = Object.keys(INTERFACE_LANGUAGES).filter((language) => language !== 'en')

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

const textOf = (file: string): string => readFileSync(resolve(SOURCE, file), 'utf8')

const translationOf = (file: string, language: string): string => file.replace(/(?=\.tsx?$)/, `.${language}`)

const TRANSLATION = new RegExp(`\\.(${TRANSLATED_INTO.join('|')})(?=\\.tsx?$)`)

/** A table of words that a reader or another program sees. */
const isTable = (file: string): boolean =>
  /^(?:app|publish)\b.*(?:\/|-)words\.tsx?$/.test(file) && /^export const (?:\w+_)?WORDS\b/m.test(textOf(file))

/** Every table of words, and what else has a translation: dates and numbers in words. */
const originals = files.filter(
  (file) =>
    !TRANSLATION.test(file) &&
    (isTable(file) || TRANSLATED_INTO.some((language) => files.includes(translationOf(file, language))))
)

const pairs = originals.flatMap((file) =>
  TRANSLATED_INTO.map((language) => [file, translationOf(file, language)] as const)
)

const written = pairs.filter(([, translation]) => files.includes(translation))

/** Translations that are still to be written. */
const OPEN: readonly string[] = [
  'app/archive/words.es.ts',
  'app/article/passage/words.es.ts',
  'app/article/words.es.tsx',
  'app/filters/every-switch-words.es.ts',
  'app/filters/named-value-words.es.ts',
  'app/filters/not-understood-words.es.ts',
  'app/filters/panel-words.es.ts',
  'app/filters/read-as-words.es.ts',
  'app/filters/relaxation-words.es.ts',
  'app/filters/words.es.tsx',
  'app/histogram/table-words.es.ts',
  'app/histogram/words.es.ts',
  'app/pages/words.es.tsx',
  'app/periods/words.es.ts',
  'app/search-box/suggestion-words.es.ts',
  'app/search-box/words.es.ts',
  'app/slices/words.es.ts',
  'app/take-along/take-along-words.es.ts',
  'app/take-along/words.es.ts',
  'app/timeline/empty-state/words.es.tsx',
  'app/timeline/words.es.tsx',
  'app/ui/capture-words.es.ts',
  'app/ui/words.es.ts',
  'app/words.es.ts',
  'publish/cite/words.es.ts',
  'publish/head-words.es.ts',
  'publish/llms-words.es.ts',
  'publish/markdown-words.es.ts',
  'publish/picture-words.es.ts',
]

const importOf = async (file: string) =>
  (await import(pathToFileURL(resolve(SOURCE, file)).href)) as Readonly<Record<string, unknown>>

/** The names in a table, and of what kind each is: `record.title: string`. */
function namesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || '$$typeof' in value)
    return [`${path}: ${Array.isArray(value) ? 'list' : typeof value}`]
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, `${path}.${name}`))
}

/** The texts of a table, those of its lists included. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null && !('$$typeof' in value)
      ? Object.values(value).flatMap(textsIn)
      : []

const ENGLISH = /\b(?:the|of|and|or|with|this|that|are|is|was|from|by|in|not|no|all|to)\b/i

describe('the languages of the reader', () => {
  it('have a translation of every table of words', () => {
    const missing = pairs.map(([, translation]) => translation).filter((file) => !files.includes(file))
    expect(missing.toSorted()).toEqual(OPEN.toSorted())
  })

  it.each(written)('say all that %s says in %s', async (original, translation) => {
    const names = namesIn(await importOf(original))
    // A translation may have more, for the grammar of its language.
    expect(namesIn(await importOf(translation))).toEqual(expect.arrayContaining(names))
  })

  it.each(written)('use no English word of %s in %s', async (_, translation) => {
    const own = translation.includes('.es.') ? /\b(?:no)\b/gi : /(?!)/g
    const texts = textsIn(await importOf(translation)).map((text) => text.replaceAll(own, ''))
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([])
  })

  it('are each made of translations: none takes a sentence of another language', () => {
    const foreign = files
      .filter((file) => TRANSLATION.test(file))
      .flatMap((file) => {
        const [, language = ''] = TRANSLATION.exec(file) ?? []
        const imports = [...textOf(file).matchAll(/^import (?!type )[^']* from '(\.[^']*)'/gm)].map(
          ([, path = '']) => path
        )
        return imports
          .filter((path) => !path.includes(`.${language}.`))
          .map((path) => resolve(SOURCE, dirname(file), path))
          .filter(
            (path) =>
              existsSync(translationOf(path, language)) && path !== resolve(SOURCE, file.replace(TRANSLATION, ''))
          )
          .map((path) => `${file}: ${path}`)
      })
    expect(foreign).toEqual([])
  })
})
