// Finds the addresses that a built site gives to browsers, and checks that each leads to a file of it.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../../src/build/list-files.ts'

/** In HTML: links, files, forms, redirects. In styles: faces. */
const ADDRESSES = /(?:\s(?:href|src|action|data-app)="|url=|url\()([^")]+)/g

/** The part of an address that names a file; `&amp;` and the like only stand in queries. */
const fileAddress = (address: string): string => address.replace(/[?#].*$/s, '')

const isOnHost = (address: string): boolean => address.startsWith('/')

/** The addresses on its own host in a page or a style, without query and fragment. */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(ADDRESSES)]
    .flatMap(([, value = '']) => value.split(' '))
    .filter(isOnHost)
    .map(fileAddress)

export interface CheckedSite {
  /** How many addresses were checked. */
  readonly count: number
  /** Those that lie outside of the base, or lead to no file, with a file that has them. */
  readonly astray: readonly string[]
}

/** Checks every address in every page and style of the site in `folder`, which lives under `base`. */
export async function checkAddresses(folder: string, base: string): Promise<CheckedSite> {
  const files = await listFiles(folder)
  const known = new Set(files.flatMap((file) => [base + file, base + file.replace(/(^|\/)index\.html$/, '$1')]))
  const found = new Map<string, string>()
  for (const file of files.filter((each) => /\.(?:html|css)$/.test(each)))
    for (const address of addressesIn(await readFile(join(folder, file), 'utf8'))) found.set(address, file)
  const astray = [...found].filter(([address]) => !known.has(address)).map(([address, file]) => `${address} in ${file}`)
  return { count: found.size, astray }
}
