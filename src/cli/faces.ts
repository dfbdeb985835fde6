// The command `faces`: cuts the typeface and writes its files and their style sheet. Run it after a change of letters.ts or of the packages.

import { readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeFaces, printSheet } from './faces/make-faces.ts'
import { parseArguments, withUsage } from './usage.ts'

const USAGE = 'Usage: npm run faces        cut the faces anew'

const UI = fileURLToPath(new URL('../app/ui/', import.meta.url))

/** Exit code 0; 2 where there are arguments. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    parseArguments({ args })
    const faces = await makeFaces()
    const old = (await readdir(`${UI}fonts`)).filter((name) => name.endsWith('.woff2'))
    await Promise.all(old.map((name) => rm(`${UI}fonts/${name}`)))
    await Promise.all(faces.map(({ name, bytes }) => writeFile(`${UI}fonts/${name}`, bytes)))
    await writeFile(`${UI}fonts.css`, printSheet())
    process.stdout.write(faces.map(({ name, bytes }) => `${bytes.length} ${name}\n`).join(''))
    return 0
  })
}
