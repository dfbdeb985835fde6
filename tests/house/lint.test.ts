// Tests the lint settings: which packages a room may use, who may import a page folder, that pure rooms use no clock, chance or locale, and
// that important rules are on. Writes files that break the rules to a temporary folder and lints them with the settings of the repository.

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PURE_ROOMS } from './rooms.ts'

const root = resolve(import.meta.dirname, '../..')

/** A file, its text, and the rules that must refuse it; no rule for a file that must pass. */
interface Attempt {
  readonly file: string
  readonly text: string
  readonly refused: readonly string[]
}

const importing = (file: string, name: string, refused: boolean): Attempt => ({
  file,
  text: `import * as used from '${name}'\n\nexport const name = used\n`,
  refused: refused ? ['eslint(no-restricted-imports)'] : [],
})

const PACKAGES: readonly Attempt[] = [
  ...PURE_ROOMS.flatMap((room) => [
    importing(`src/${room}/uses-react.ts`, 'react', true),
    importing(`src/${room}/uses-disk.ts`, 'node:fs', true),
    importing(`src/${room}/uses-fuse.ts`, 'fuse.js', true),
    importing(`src/${room}/uses-yaml.ts`, 'yaml', room !== 'compiler'),
    importing(`src/${room}/uses-itself.ts`, './uses-nothing.ts', false),
  ]),
  importing('src/compiler/uses-countries.ts', 'world-countries', false),
  importing('src/compiler/uses-calendars.ts', 'cldr-dates-modern/main/en/ca-gregorian.json', false),
  importing('src/search/words/fuzzy-corrector.ts', 'fuse.js/basic', false),
  importing('src/search/words/fuzzy-words.ts', 'fuse.js', true),
  importing('src/worker/uses-fuse.ts', 'fuse.js', true),
  importing('src/worker/uses-model.ts', '../model/day.ts', false),
  importing('src/app/uses-react.ts', 'react', false),
  importing('src/app/uses-dom.ts', 'react-dom/client', false),
  importing('src/app/uses-router.ts', 'react-router', false),
  importing('src/app/uses-query.ts', '@tanstack/react-query', false),
  importing('src/app/uses-fuse.ts', 'fuse.js', true),
  importing('src/app/uses-database.ts', 'idb', true),
  importing('src/app/saved/desk-database.ts', 'idb', false),
  importing('src/app/uses-vite.ts', 'vite', true),
  importing('src/app/uses-disk.ts', 'node:path', true),
  importing('src/build/uses-vite.ts', 'vite', false),
  importing('src/build/uses-disk.ts', 'node:fs/promises', false),
  importing('src/build/uses-react.ts', 'react', true),
  importing('src/cli/uses-yaml.ts', 'yaml', false),
  importing('src/cli/uses-test-tools.ts', 'vitest', true),
  importing('src/cli/uses-faces.ts', 'subset-font', true),
  importing('src/cli/faces/make-faces.ts', 'subset-font', false),
  importing('src/build/uses-pictures.ts', '@takumi-rs/wasm/node', true),
  importing('src/build/picture-worker.mjs', '@takumi-rs/wasm/node', false),
  importing('vite.config.ts', 'fuse.js', true),
]

const PAGE_FOLDERS = ['timeline', 'article', 'pages', 'periods', 'slices']

const PAGES: readonly Attempt[] = [
  ...PAGE_FOLDERS.flatMap((folder, index) => [
    importing(`src/app/${folder}/uses-page.ts`, `../${PAGE_FOLDERS.at(index - 1)}/page.ts`, true),
    importing(`src/app/${folder}/deep/uses-page.ts`, `../../${PAGE_FOLDERS.at(index - 2)}/page.ts`, true),
    importing(`src/app/shell/uses-${folder}.ts`, `../${folder}/page.ts`, true),
    importing(`src/app/uses-${folder}.ts`, `./${folder}/page.ts`, false),
  ]),
  importing('src/app/pages/uses-ui.ts', '../ui/button.ts', false),
  importing('src/app/article/uses-model.ts', '../../model/article.ts', false),
  importing('src/app/uses-entry.ts', './render.tsx', true),
  importing('src/build/uses-entry.ts', '../app/render.tsx', true),
]

const LOCALE_METHODS = [
  'localeCompare',
  'toLocaleString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleDateString',
]

const PURITY: readonly Attempt[] = PURE_ROOMS.flatMap((room) => [
  {
    file: `src/${room}/reads-clock.ts`,
    text: 'export const now = () => Date.now()\n',
    refused: ['eslint(no-restricted-globals)'],
  },
  {
    file: `src/${room}/makes-date.ts`,
    text: 'export const now = () => new Date()\n',
    refused: ['eslint(no-restricted-globals)'],
  },
  {
    file: `src/${room}/rolls-dice.ts`,
    text: 'export const roll = () => Math.random()\n',
    refused: ['eslint(no-restricted-properties)'],
  },
  {
    file: `src/${room}/has-locale.ts`,
    text: 'export const list = new Intl.ListFormat()\n',
    refused: ['eslint(no-restricted-globals)'],
  },
  ...LOCALE_METHODS.map((method) => ({
    file: `src/${room}/calls-${method.toLowerCase()}.ts`,
    text: `export const say = (value: { ${method}: (locale: string) => string }) => value.${method}('en')\n`,
    refused: ['eslint(no-restricted-properties)'],
  })),
])

const component = (body: string): string => `import { useEffect, useRef, useState } from 'react'\n\n${body}\n`

const HABITS: readonly Attempt[] = [
  {
    file: 'src/app/ui/effect-copies-state.tsx',
    text: component(`export function Copy({ value }: { readonly value: string }) {
  const [copied, setCopied] = useState(value)
  useEffect(() => {
    setCopied(value)
  }, [value])
  return <p>{copied}</p>
}`).replace('useRef, ', ''),
    refused: ['react(set-state-in-effect)'],
  },
  {
    file: 'src/app/ui/reads-ref-in-render.tsx',
    text: component(`export function Seen() {
  const seen = useRef(0)
  return <p>{seen.current}</p>
}`).replace('useEffect, useRef, useState', 'useRef'),
    refused: ['react(refs)'],
  },
  {
    file: 'src/app/ui/conditional-hook.tsx',
    text: component(`export function Open({ open }: { readonly open: boolean }) {
  if (!open) return null
  const [seen] = useState(false)
  return <p>{String(seen)}</p>
}`).replace('useEffect, useRef, ', ''),
    refused: ['react-hooks(rules-of-hooks)'],
  },
  {
    file: 'src/app/ui/picture.tsx',
    text: 'export const Picture = () => <img src="/a.png" />\n',
    refused: ['jsx-a11y(alt-text)'],
  },
  {
    file: 'src/build/forgets-promise.ts',
    text: 'const load = async (): Promise<void> => {}\n\nexport function start(): void {\n  load()\n}\n',
    refused: ['typescript(no-floating-promises)'],
  },
  {
    file: 'src/model/open-switch.ts',
    text: `export function say(word: 'yes' | 'no'): number {
  switch (word) {
    case 'yes':
      return 1
  }
  return 0
}\n`,
    refused: ['typescript(switch-exhaustiveness-check)'],
  },
  {
    file: 'src/model/any-thing.ts',
    text: 'export const say = (word: any): unknown => word\n',
    refused: ['typescript(no-explicit-any)'],
  },
  { file: 'src/model/barrel.ts', text: "export * from './day.ts'\n", refused: ['oxc(no-barrel-file)'] },
  { file: 'src/model/PascalCase.ts', text: 'export const one = 1\n', refused: ['unicorn(filename-case)'] },
  { file: 'src/model/is-default.ts', text: 'export default 1\n', refused: ['import(no-default-export)'] },
  { file: 'src/model/is-long.ts', text: '// Too long.\n'.repeat(251), refused: ['eslint(max-lines)'] },
  {
    file: 'src/model/is-greedy.ts',
    text: 'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d\n',
    refused: ['eslint(max-params)'],
  },
  {
    file: 'tests/model/is-alone.test.ts',
    text: "import { expect, it } from 'vitest'\n\nit.only('is one', () => {\n  expect(1).toBe(1)\n})\n",
    refused: ['vitest(no-focused-tests)'],
  },
]

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  let codes: Map<string, Set<string>>

  beforeAll(() => {
    copyFileSync(resolve(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    copyFileSync(resolve(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'))
    for (const { file, text } of [...PACKAGES, ...PAGES, ...PURITY, ...HABITS]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const oxlint = resolve(root, 'node_modules/oxlint/bin/oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const { diagnostics } = JSON.parse(stdout) as Report
    codes = new Map(diagnostics.map(({ filename }) => [filename, new Set()]))
    for (const { filename, code } of diagnostics) codes.get(filename)?.add(code)
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const codesOf = (file: string): string[] => [...(codes.get(file) ?? [])]

  it.each(PACKAGES)('$file: packages, $refused', ({ file, refused }) => {
    expect(codesOf(file).filter((code) => code.includes('restricted'))).toEqual(refused)
  })

  it.each(PAGES)('$file: page folders, $refused', ({ file, refused }) => {
    expect(codesOf(file).filter((code) => code.includes('restricted'))).toEqual(refused)
  })

  it.each(PURITY)('$file: $refused', ({ file, refused }) => {
    expect(codesOf(file)).toEqual(refused)
  })

  it.each(HABITS)('$file: $refused', ({ file, refused }) => {
    expect(codesOf(file)).toEqual(expect.arrayContaining([...refused]))
  })
})
