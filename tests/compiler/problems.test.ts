// Every problem that there is: its place, its severity, its frame, its row in seeds/README.md.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compile, type Compiled } from '../../src/compiler/compile.ts'
import { makeProblem } from '../../src/compiler/problem.ts'
import { PROBLEM_CODES, type ProblemCode } from '../../src/compiler/problem-codes.ts'
import { SOUND_LISTING, type BrokenSource } from './broken-seeds.ts'
import { BROKEN_SOURCES } from './broken-sources.ts'
import { PROJECT_SOURCES } from './compile-texts.ts'

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[]
const CASES = CODES.flatMap((code) => BROKEN_SOURCES[code].map((broken) => ({ code, ...broken })))
const README = readFileSync(fileURLToPath(new URL('../../seeds/README.md', import.meta.url)), 'utf8')

/** The project's settings and vocabulary with one sound listing, and one file broken. */
function compileBroken({ file, content }: BrokenSource): Compiled {
  const text = typeof content === 'string' ? content : null
  const isSeed = /\.(?:txt|xml|html)$/.test(file)
  const listing = isSeed ? (content ?? '') : SOUND_LISTING
  return compile({
    seeds: [
      {
        name: isSeed ? file : 'listing.txt',
        bytes: typeof listing === 'string' ? new TextEncoder().encode(listing) : listing,
      },
    ],
    settings: file === 'archive.yaml' ? text : PROJECT_SOURCES.settings,
    vocabulary: PROJECT_SOURCES.vocabulary.map((source) =>
      source.path === file ? { ...source, text: text ?? '' } : source
    ),
    ledger: file === 'permalinks.tsv' ? text : null,
  })
}

describe.each(CASES)('$code: $what', (broken) => {
  const { archive, problems } = compileBroken(broken)
  const found = problems.filter(({ code }) => code === broken.code)

  it('is reported where it is, and nothing else is', () => {
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(broken.at)
    expect(problems.map(({ code }) => code)).toEqual(found.map(({ code }) => code))
  })

  it('says its file, its severity, the line with a caret, and what to do', () => {
    for (const problem of found) {
      expect(problem.seed).toBe(broken.file)
      expect(problem.severity).toBe(PROBLEM_CODES[broken.code].severity)
      expect(problem.message).not.toBe('')
      expect(problem.hint).toMatch(/\.$/)
      expect(problem.frame).toMatch(/^\d+ \| .*\n +\| \s*\^$/)
    }
  })

  it('leaves what is sound, and accounts for what is not', () => {
    const { articles, rejects } = broken.gives ?? { articles: 1, rejects: 0 }
    expect(archive.articles).toHaveLength(articles)
    expect(archive.account.flatMap((row) => row.rejects)).toHaveLength(rejects)
  })
})

describe('the frame of a long line', () => {
  const line = Array.from({ length: 30 }, (_, index) => String(index).padStart(10, '.')).join('')
  const frameAt = (offset: number) =>
    makeProblem({
      code: 'no-date',
      file: 'a.txt',
      text: `One\n${line}\nThree`,
      offset: 4 + offset,
      message: '',
      hint: '',
    }).frame

  it('is a hundred letters of it around the place, with dots for the rest', () => {
    expect(frameAt(150)).toBe(`2 | …${line.slice(100, 200)}…\n  | ${' '.repeat(51)}^`)
  })

  it('begins and ends with the line', () => {
    expect(frameAt(10)).toBe(`2 | ${line.slice(0, 100)}…\n  | ${' '.repeat(10)}^`)
    expect(frameAt(295)).toBe(`2 | …${line.slice(200)}\n  | ${' '.repeat(96)}^`)
  })
})

describe('seeds/README.md', () => {
  it.each(CODES)('has a row for %s, with its severity', (code) => {
    expect(README).toMatch(new RegExp(`^\\| \`${code}\` +\\| ${PROBLEM_CODES[code].severity} +\\|`, 'm'))
  })

  it('has no row for a code that there is not', () => {
    const rows = [...README.matchAll(/^\| `([a-z0-9-]+)` +\| (?:error|warning) /gm)].map(([, code]) => code)
    expect(new Set(rows)).toEqual(new Set<unknown>(CODES))
    expect(rows).toHaveLength(CODES.length)
  })
})

describe('makeProblem', () => {
  const problemAt = (text: string, offset: number) =>
    makeProblem({ code: 'no-date', file: 'a.txt', text, offset, message: 'm', hint: 'h' })

  it('counts lines and columns from 1, whatever ends the lines', () => {
    const { line, column, frame } = problemAt('ab\r\ncd\ref\ngh', 11)
    expect({ line, column, frame }).toEqual({ line: 4, column: 2, frame: '4 | gh\n  |  ^' })
  })

  it('takes an offset beyond the text for its end', () => {
    expect(problemAt('ab', 9)).toMatchObject({ line: 1, column: 3, frame: '1 | ab\n  |   ^' })
    expect(problemAt('', -1)).toMatchObject({ line: 1, column: 1, frame: '1 | \n  | ^' })
  })

  it('shows of a long line what is about the column, with the caret under it', () => {
    const { frame } = problemAt(`${'x'.repeat(500)}Y${'z'.repeat(500)}`, 500)
    const [shown = '', caret = ''] = frame.split('\n')
    expect(shown.length).toBeLessThan(120)
    expect(shown[caret.indexOf('^')]).toBe('Y')
  })

  it('keeps tabs, so that the caret stands under its column', () => {
    expect(problemAt('\ta\tb', 3).frame).toBe('1 | \ta\tb\n  | \t \t^')
  })
})
