// Tells Vite the path that the site lives under, where SITE_URL has one: in a build, in its preview and in development alike.

import type { Plugin } from 'vite'
import { readBase, readSiteUrl } from './site-url.ts'

/** Returns the plugin. `siteUrl` is SITE_URL as given. Vite stops with a sentence where SITE_URL or `--base` can't be used, or they differ. */
export function basePlugin(siteUrl: string | undefined): Plugin {
  return {
    name: 'dateline:base',
    // Tests of modules are about no site.
    apply: (_, { mode }) => mode !== 'test',
    config({ base: option }) {
      const base = readBase(readSiteUrl(siteUrl), option)
      return base === undefined ? {} : { base }
    },
  }
}
