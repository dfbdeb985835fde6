// Finds the files of a finished client build that pages link to.

import { parseSiteAddress } from '../address/site-address.ts'
import { defined } from '../model/item-at.ts'
import type { ClientFiles } from './write-site.ts'
import { withStaticImports, type ChunkFacts } from './weigh.ts'

/** A file of the build: the part of Rolldown's description that is used here. */
export interface BuiltFile {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
}

/** A chunk of the build. */
export interface BuiltChunk extends BuiltFile, ChunkFacts {
  readonly type: 'chunk'
  readonly isEntry: boolean
  /** For an entry the name of its input. Other chunks have names too. */
  readonly name: string
}

/** The names under which the inputs are given to Vite. */
export const ENTRIES = { page: 'index', start: 'start' } as const

/** The font files that any page uses. */
const FACES = /brygada-1918-common-(?:roman|italic)[^/]*\.woff2$/

/** The font file of the headlines. */
const HEADLINE_FACE = /brygada-1918-common-roman[^/]*\.woff2$/

/**
 * Finds the files by what they are for. `html` is the index.html that was built under `base`: every page has its stylesheets. Throws where an entry
 * is missing.
 */
export function clientFiles(
  output: readonly (BuiltFile | BuiltChunk)[],
  { html, base }: { readonly html: string; readonly base: string }
): Omit<ClientFiles, 'all'> {
  const chunks = output.filter(isChunk)
  const files = output.map(({ fileName }) => fileName)
  const entry = (name: string): string => {
    const found = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
    if (!found) throw new Error(`The build has no entry named ${name}.`)
    return found.fileName
  }
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].flatMap(([, href]) => {
    const path = parseSiteAddress(defined(href), base)
    return path === null ? [] : [path.slice(1)]
  })
  return {
    shell: withStaticImports(entry(ENTRIES.page), chunks),
    styles,
    start: entry(ENTRIES.start),
    faces: files.filter((fileName) => FACES.test(fileName)),
    headlineFace: files.filter((fileName) => HEADLINE_FACE.test(fileName)),
  }
}

const isChunk = (file: BuiltFile | BuiltChunk): file is BuiltChunk => file.type === 'chunk'
