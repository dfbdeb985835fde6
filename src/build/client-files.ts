// Finds the files of a finished client build that the pages name.

import { defined } from '../model/item-at.ts'
import type { ClientFiles } from './write-site.ts'
import { withStaticImports, type ChunkFacts } from './weigh.ts'

/** A file of the build, of all that Rolldown says of it. */
export interface BuiltFile {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
}

/** A chunk of the build. */
export interface BuiltChunk extends BuiltFile, ChunkFacts {
  readonly type: 'chunk'
  readonly isEntry: boolean
  /** Which of the build's inputs it is; any chunk has some name. */
  readonly name: string
}

/** The names under which the inputs are given to Vite. */
export const ENTRIES = { page: 'index', asked: 'asked' } as const

/** The faces that any page shows, in the letters that most languages share. */
const FACES = /brygada-1918-latin-(?:wght-normal|400-italic)[^/]*\.woff2$/

/** The one that every headline is set in. */
const HEADLINE_FACE = /brygada-1918-latin-wght-normal[^/]*\.woff2$/

/** Sorts out a build. `html` is the built index.html: its stylesheets are those of every page. Throws where something is missing. */
export function clientFiles(output: readonly (BuiltFile | BuiltChunk)[], html: string): Omit<ClientFiles, 'all'> {
  const chunks = output.filter(isChunk)
  const files = output.map(({ fileName }) => fileName)
  const entry = (name: string): string => {
    const found = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
    if (!found) throw new Error(`The build has no entry named ${name}.`)
    return found.fileName
  }
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)].map(([, href]) => defined(href))
  return {
    shell: withStaticImports(entry(ENTRIES.page), chunks),
    styles,
    asked: entry(ENTRIES.asked),
    faces: files.filter((fileName) => FACES.test(fileName)),
    headlineFace: files.filter((fileName) => HEADLINE_FACE.test(fileName)),
  }
}

const isChunk = (file: BuiltFile | BuiltChunk): file is BuiltChunk => file.type === 'chunk'
