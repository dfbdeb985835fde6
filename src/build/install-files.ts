// What a browser needs to install the site: its manifest, and its icons. `public/` has what does not depend on the archive.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Overview } from '../model/bundle.ts'
import { writePlain, writeWithTwins } from './compress.ts'
import { drawIcon, ICONS } from './draw-icons.ts'

const MANIFEST = 'site.webmanifest'

export interface InstalledSite {
  readonly overview: Overview
  /** The path that the site lives under, from `/` to `/`. */
  readonly base: string
  /** The folder of the built site, which holds what was in `public/`. */
  readonly folder: string
}

/** Writes them. Rejects where `public/` lacks the manifest or the icon that they are made of. */
export async function writeInstallFiles({ overview, base, folder }: InstalledSite): Promise<void> {
  const { name, language } = overview.settings
  const others = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Readonly<Record<string, unknown>>
  const svg = await readFile(join(folder, 'favicon.svg'), 'utf8')
  for (const icon of ICONS) await writePlain(join(folder, icon.file), drawIcon(svg, icon))
  const icons = ICONS.map(({ file, size, purpose }) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }))
  // Only the id is read from the root of the host: sites under other paths have others.
  const manifest = { id: base, name, short_name: name, lang: language, ...others, icons }
  await writeWithTwins(join(folder, MANIFEST), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 11)
}
