// Tests the tree: what is at the top, how long a file may be, and how files are named.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOMS } from './rooms.ts'

const root = resolve(import.meta.dirname, '../..')

const TOP_LEVEL = [
  'README.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

const LONGEST_FILE = 250

const trackedFiles = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean)

const codeUnder = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => `${folder}/${file}`)
  )

const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8')

describe('the tree', () => {
  it('has at its top what the plan lists, and dotfiles', () => {
    const top = new Set(trackedFiles.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')))
    expect([...top].toSorted()).toEqual(TOP_LEVEL)
  })

  it('has the rooms of the plan under src, and no other', () => {
    const rooms = readdirSync(resolve(root, 'src'), { withFileTypes: true })
    expect(rooms.map(({ name }) => name).toSorted()).toEqual([...ROOMS].toSorted())
    expect(rooms.every((room) => room.isDirectory())).toBe(true)
  })

  it(`has no file of code longer than ${LONGEST_FILE} lines`, () => {
    const long = codeUnder('src', 'tests').filter((file) => textOf(file).split('\n').length > LONGEST_FILE + 1)
    expect(long).toEqual([])
  })

  it('says at the head of each source file what it promises', () => {
    expect(codeUnder('src').filter((file) => !/^(\/\/|\/\*\*) \S/.test(textOf(file)))).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    const vague = /^(utils?|helpers?|common|misc|other|shared|lib)$/
    const named = codeUnder('src', 'tests').flatMap((file) => [
      ...dirname(file).split('/'),
      basename(file).replace(/\..*$/, ''),
    ])
    expect([...new Set(named)].filter((name) => vague.test(name))).toEqual([])
  })

  it('keeps no mutable state in the modules of a pure room', () => {
    const mutable =
      /^(?:export )?(?:let|var) |^(?:export )?const \w+(?:: [^=]+)? = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\})$/m
    const pure = codeUnder('src/model', 'src/compiler', 'src/search', 'src/address', 'src/publish')
    expect(pure.filter((file) => mutable.test(textOf(file)))).toEqual([])
  })

  it('silences no check', () => {
    const silence = new RegExp(
      ['oxlint', 'eslint']
        .map((tool) => `${tool}-disable`)
        .concat('@ts-(?:ignore|nocheck)')
        .join('|')
    )
    expect(codeUnder('src', 'tests').filter((file) => silence.test(textOf(file)))).toEqual([])
  })
})
