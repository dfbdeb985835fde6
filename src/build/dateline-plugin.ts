// Dateline for Vite: the archive in development, the site in a build, and its preview.
// Only this file reads the environment: SEEDS names another folder of listings, SITE_URL the address of the site.

import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { basePlugin } from './base-plugin.ts'
import { buildPlugin } from './build-plugin.ts'
import { devPlugin } from './dev-plugin.ts'
import { previewPlugin } from './preview-plugin.ts'

/** Returns the plugins for a project at `root`. */
export function dateline(root: string): Plugin[] {
  const projectSeedsDir = resolve(root, 'seeds')
  const folders = { root, projectSeedsDir, seedsDir: resolve(root, process.env['SEEDS'] || projectSeedsDir) }
  const siteUrl = process.env['SITE_URL']
  return [basePlugin(siteUrl), devPlugin(folders), buildPlugin({ folders, siteUrl }), previewPlugin()]
}
