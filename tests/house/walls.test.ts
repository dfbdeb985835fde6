// Tests the walls between the rooms: compiles small files with the settings of a room. The compiler must refuse the imports and names that the
// room may not use, and accept the others. Writes only under node_modules/.cache.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ARROWS, DISK_ROOMS, mayImport, PURE_ROOMS, ROOMS, type Room } from './rooms.ts'

const root = resolve(import.meta.dirname, '../..')
const scratch = resolve(root, 'node_modules/.cache/walls')

interface RoomSettings {
  readonly references: readonly { readonly path: string }[]
}

const settingsOf = (room: Room): RoomSettings =>
  JSON.parse(readFileSync(resolve(root, 'src', room, 'tsconfig.json'), 'utf8')) as RoomSettings

const referencesOf = (room: Room): string[] =>
  settingsOf(room)
    .references.map(({ path }) => basename(path))
    .toSorted()

function firstFileOf(room: Room): string {
  const files = readdirSync(resolve(root, 'src', room), { recursive: true, encoding: 'utf8' })
  // The types of Vite bring those of Node with them, which every attempt would have then.
  const takesVite = (name: string) => readFileSync(resolve(root, 'src', room, name), 'utf8').includes("from 'vite'")
  const file = files.toSorted().find((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !takesVite(name))
  if (file === undefined) throw new Error(`The room ${room} is empty.`)
  return resolve(root, 'src', room, file)
}

/** Returns files named after what they try, with their text. */
function attempts(room: Room): Record<string, string> {
  const files: Record<string, string> = {
    'names-the-document': 'export const title = document.title\n',
    'reads-the-disk': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
    'asks-for-a-window': 'export const width = innerWidth\n',
    fetches: "export const load = () => fetch('/')\n",
    'is-at-home': 'export const home = [1, 2, 3].toSorted()\n',
  }
  for (const other of ROOMS.filter((each) => each !== room)) {
    const path = relative(resolve(scratch, room), firstFileOf(other))
    files[`imports-${other}`] = `import type * as other from '${path}'\nexport type Other = typeof other\n`
  }
  return files
}

function writeScratchRoom(room: Room): void {
  const folder = resolve(scratch, room)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(attempts(room))) writeFileSync(resolve(folder, `${name}.ts`), text)
  const settings = {
    extends: resolve(root, 'src', room, 'tsconfig.json'),
    include: ['.'],
    references: settingsOf(room).references.map(({ path }) => ({ path: resolve(root, 'src', room, path) })),
  }
  writeFileSync(resolve(folder, 'tsconfig.json'), JSON.stringify(settings))
}

interface Complaints {
  /** The code of the last error of each attempt, by `room/attempt`. */
  readonly codes: ReadonlyMap<string, string>
  /** `room file` for each file that a room may not import. The compiler reports such a file once, at any import that leads to it. */
  readonly outside: ReadonlySet<string>
}

function compile(): Complaints {
  const projects = ROOMS.map((room) => resolve(scratch, room))
  const tsc = resolve(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '-b', '--pretty', 'false', ...projects]
  const { stdout } = spawnSync(process.execPath, args, { cwd: scratch, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const codes = new Map<string, string>()
  for (const [, place = '', code = ''] of stdout.matchAll(/^(\w+\/[\w-]+)\.ts\(\d+,\d+\): error (TS\d+):/gm)) {
    codes.set(place, code)
  }
  const outside = new Set<string>()
  for (const [, file = '', room = ''] of stdout.matchAll(
    /TS6307: File '(.+?)' is not .* '.*\/walls\/(\w+)\/tsconfig/g
  )) {
    outside.add(`${room} ${file}`)
  }
  return { codes, outside }
}

describe('the walls between the rooms', () => {
  let codes: Complaints['codes']
  let outside: Complaints['outside']

  beforeAll(() => {
    rmSync(scratch, { recursive: true, force: true })
    ROOMS.forEach(writeScratchRoom)
    ;({ codes, outside } = compile())
  })

  it.each(ROOMS)('%s refers to the rooms that the plan gives it, and to no other', (room) => {
    expect(referencesOf(room)).toEqual([...ARROWS[room]].toSorted())
  })

  it.each(ROOMS)('a file of %s that keeps to itself compiles', (room) => {
    expect(codes.get(`${room}/is-at-home`)).toBeUndefined()
  })

  const pairs = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })))

  it.each(pairs.filter(({ from, to }) => mayImport(from, to)))('$from may import $to', ({ from, to }) => {
    expect([...outside]).not.toContain(`${from} ${firstFileOf(to)}`)
  })

  const refused = pairs.filter(({ from, to }) => !mayImport(from, to))

  it.each(refused)('$from is refused an import of $to', ({ from, to }) => {
    expect([...outside]).toContain(`${from} ${firstFileOf(to)}`)
  })

  it.each(PURE_ROOMS)('%s is refused the names of a browser', (room) => {
    expect(codes.get(`${room}/names-the-document`)).toBe('TS2584')
    expect(codes.get(`${room}/asks-for-a-window`)).toBe('TS2304')
    expect(codes.get(`${room}/fetches`)).toBe('TS2304')
  })

  it('the worker is refused the names of a document', () => {
    expect(codes.get('worker/names-the-document')).toBe('TS2584')
    expect(codes.get('worker/asks-for-a-window')).toBe('TS2304')
  })

  it.each(ROOMS.filter((room) => !DISK_ROOMS.includes(room)))('%s is refused the disk', (room) => {
    expect(codes.get(`${room}/reads-the-disk`)).toMatch(/^TS(2307|2591)$/)
  })

  it.each(DISK_ROOMS)('%s may read the disk', (room) => {
    expect(codes.get(`${room}/reads-the-disk`)).toBeUndefined()
  })
})

describe('the folders of app', () => {
  const app = resolve(root, 'src/app')
  /** Returns the folder of `app` that a file is in; null for files at the top of `app` and outside of it. */
  const folderOf = (file: string): string | null => /^([^./][^/]*)\//.exec(relative(app, file))?.[1] ?? null

  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const imports = files.flatMap((name) => {
    const file = resolve(app, name)
    const from = folderOf(file)
    const targets = readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)
    return [...targets].flatMap(([, target = '']) => {
      const to = folderOf(resolve(dirname(file), target))
      return from === null || to === null || from === to ? [] : [`${from} -> ${to}`]
    })
  })

  it('import one another, and no two do so both ways', () => {
    const pairs = new Set(imports)
    expect(pairs.size).toBeGreaterThan(20)
    const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' -> ').toReversed().join(' -> ')))
    expect(mutual).toEqual([])
  })
})
