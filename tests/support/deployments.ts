// Other builds of the built site, as after a change of the app: every script and style has another name, and each script says which build it is of.

import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A build by its letter: a hexadecimal digit. */
export type BuildName = 'a' | 'b' | 'c'

const HASHED = /-([\w-]{7})[\w-]\.(js|css)$/

/** Where the names of files are written. */
const NAMING = /\.(?:html|js|css)$/

/** Makes such a build of the site in `from`, in the new folder `to`. Without compressed twins. */
export async function makeDeployment(from: string, to: string, build: BuildName): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
  const assets = (await readdir(join(to, 'assets'))).filter((file) => HASHED.test(file))
  const renamed = new Map(assets.map((file) => [file, file.replace(HASHED, `-$1${build}.$2`)]))
  for (const [file, other] of renamed) {
    await rename(join(to, 'assets', file), join(to, 'assets', other))
  }
  const oldName = new RegExp([...renamed.keys()].map((file) => file.replaceAll('.', '\\.')).join('|'), 'g')
  for (const file of await readdir(to, { recursive: true })) {
    if (!NAMING.test(file)) continue
    const text = (await readFile(join(to, file), 'utf8')).replaceAll(oldName, (name) => renamed.get(name) ?? name)
    const mark =
      file.startsWith('assets/') && file.endsWith('.js') ? `(globalThis.ran ??= new Set()).add('${build}');` : ''
    const own = file === 'sw.js' ? text.replace(/("id":"[\da-f]{11})[\da-f]"/, `$1${build}"`) : text
    await writeFile(join(to, file), mark + own)
  }
}
