// Dateline for Vite: the archive in development, the site in a build, and its preview.
// SEEDS names another folder of seeds (`seeds-folder.ts`), SITE_URL the address of the site.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { basePlugin } from './base-plugin.ts'
import { buildPlugin } from './build-plugin.ts'
import { devPlugin } from './dev-plugin.ts'
import { archiveLanguage, languagePlugins } from './language-plugin.ts'
import { partLoaderPlugin } from './part-loader-plugin.ts'
import { previewPlugin } from './preview-plugin.ts'
import { seedsFolder } from './seeds-folder.ts'

/** Returns the plugins for a project at `root`. */
export function dateline(root: string): Plugin[] {
  const folders = { root, seedsDir: seedsFolder(resolve(root, 'seeds')) }
  const siteUrl = process.env['SITE_URL']
  return [
    basePlugin(siteUrl),
    ...languagePlugins(archiveLanguage(folders.seedsDir)),
    partLoaderPlugin(),
    devPlugin(folders),
    buildPlugin({ folders, siteUrl }),
    previewPlugin(),
  ]
}
