// Reads the files of tests/feeds: feeds and saved pages in the shapes that publishing software gives them.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReadSeed } from '../../src/compiler/read-seed.ts'
import { readSeed } from '../../src/compiler/read-seed.ts'

const FOLDER = fileURLToPath(new URL('../feeds/', import.meta.url))

export const readFixture = (name: string): ReadSeed => readSeed({ name, bytes: readFileSync(FOLDER + name) })

/** Reads a text as a seed of this name. */
export const readText = (name: string, text: string): ReadSeed =>
  readSeed({ name, bytes: new TextEncoder().encode(text) })

/** What an item says, without where it says it. */
export const saidOf = ({ items }: ReadSeed) =>
  items.map(({ title, day, kicker, summary, original }) => ({ title, day, kicker, summary, original }))
