// What any string may cost as a query. The work is counted, not timed: how much of the text is read, and how much is made of it.

import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/search/query/parse-query.ts'

const LETTERS = 100_000
const fill = (text: string) => text.repeat(Math.ceil(LETTERS / text.length)).slice(0, LETTERS)
const numbered = (name: (nth: number) => string) =>
  fill(Array.from({ length: LETTERS }, (_, nth) => name(nth)).join(' '))

const QUERIES: readonly (readonly [string, string])[] = [
  ['one word', fill('a')],
  ['words', numbered((nth) => `w${nth}`)],
  ['short words', numbered((nth) => String.fromCharCode(97 + (nth % 26)))],
  ['quotes', fill('"')],
  ['phrases', numbered((nth) => `"the w${nth}"`)],
  ['one long phrase', `"${numbered((nth) => `w${nth}`)}"`],
  ['minus signs', fill('-')],
  ['words without', numbered((nth) => `-w${nth}`)],
  ['phrases without', numbered((nth) => `-"the w${nth}"`)],
  ['colons', fill('a:')],
  ['fields', numbered((nth) => `title:w${nth}`)],
  ['alternatives', numbered((nth) => `w${nth} OR`)],
  ['filters', numbered((nth) => `theme:t${nth}`)],
  ['marks', `e${fill('\u0301')}`],
  ['one sign for many words', fill('\ufdfa')],
  ['characters that are words', fill('國際勞工組織')],
  ['the letters of regular expressions', fill('(a+)+$[^]*\\')],
]

describe('a query of 100,000 letters', () => {
  it.each(QUERIES)('of %s means no more things than can be looked up at once', (_, text) => {
    const { wanted, unwanted, filters } = parseQuery(text)
    const clauses = [...wanted.flat(), ...unwanted]
    expect(wanted.length).toBeLessThanOrEqual(32)
    expect(unwanted.length).toBeLessThanOrEqual(32)
    expect(clauses.length + filters.length).toBeLessThanOrEqual(1000)
    const lengths = clauses.map((clause) => (clause.kind === 'phrase' ? clause.words.length : 1))
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(32)
  })

  it.each(QUERIES)('of %s means what its beginning means', (_, text) => {
    expect(parseQuery(text)).toEqual(parseQuery(text.slice(0, 2000)))
  })
})

describe('the search', () => {
  it('makes no regular expression of what a reader typed', async () => {
    const folder = new URL('../../src/search/', import.meta.url)
    const made: string[] = []
    const files = await readdir(folder, { recursive: true })
    // The words of another language become patterns when they are loaded.
    const read = files.filter((name) => name.endsWith('.ts') && !name.endsWith('translated-words.ts'))
    for (const file of read) {
      const lines = (await readFile(new URL(file, folder), 'utf8')).split('\n')
      made.push(...lines.filter((line) => line.includes('RegExp(')))
    }
    expect(made).toEqual(["const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu')"])
  })
})
