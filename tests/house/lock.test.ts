// The lock file is complete for every platform and works with the oldest supported Node. `npm ci` fails on other platforms if it is not.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface LockEntry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly engines?: { readonly node?: string }
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>
}

interface Manifest {
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as Lock
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest

const OLDEST_NODE = [20, 19, 0] as const

/** Whether Node finds `name` for the entry with this path: in its own node_modules, or in that of a folder above. */
function isFound(path: string, name: string): boolean {
  const beneath = path === '' ? '' : `${path}/`
  if (`${beneath}node_modules/${name}` in packages) return true
  if (path === '') return false
  const above = path.lastIndexOf('/node_modules/')
  return isFound(above < 0 ? '' : path.slice(0, above), name)
}

const isAtLeast = (version: readonly number[], wanted: readonly number[]): boolean => {
  const differing = wanted.findIndex((part, index) => part !== version[index])
  return differing < 0 || (version[differing] ?? 0) > (wanted[differing] ?? 0)
}

/** Whether the oldest supported Node satisfies one comparator: `>=20`, `^20.19.0`, `~20.1`, `20`, `<22`, `*`. */
function meets(comparator: string): boolean {
  if (comparator === '*') return true
  const match = /^(>=|>|<=|<|\^|~|=)?v?(\d+)(?:\.(\d+|x))?(?:\.(\d+|x))?/.exec(comparator)
  if (!match) throw new Error(`Not understood: ${comparator}`)
  const [, sign = '', ...parts] = match
  const wanted = parts.map((part) => Number(part ?? 0) || 0)
  const above = isAtLeast(OLDEST_NODE, wanted)
  if (sign === '>=' || sign === '>') return above
  if (sign === '<') return !above
  if (sign === '<=') return !above || OLDEST_NODE.every((part, index) => part === wanted[index])
  return above && wanted[0] === OLDEST_NODE[0]
}

const allowsOldestNode = (range: string): boolean =>
  range.split('||').some((alternative) =>
    alternative
      .trim()
      .replaceAll(/([<>=^~]+)\s+/g, '$1')
      .split(/\s+/)
      .every(meets)
  )

describe('the lock file', () => {
  it('has an entry for every optional dependency, so every platform finds its binaries', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(path, name))
        .map((name) => `${path} -> ${name}`)
    )
    expect(missing).toEqual([])
  })

  it('names no host that a package must come from', () => {
    expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([])
  })

  it('has no package that needs a newer Node than the oldest supported one', () => {
    const newer = Object.entries(packages).filter(([, { engines }]) => !allowsOldestNode(engines?.node ?? '*'))
    expect(newer.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([])
  })
})

describe('package.json', () => {
  it('promises the oldest Node that the lock file is held against', () => {
    expect(manifest.engines.node).toBe(`>=${OLDEST_NODE.slice(0, 2).join('.')}`)
  })

  it('pins each package to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})
