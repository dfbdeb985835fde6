// Imports a module of the source as the site ships it: bundled and minified. Run from its source, each call from one module to another would cost
// a lookup that readers never pay.

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Builds a module, given by its path from the root, into node_modules/.cache and imports it. */
export async function importBuilt<Module>(path: string): Promise<Module> {
  const outDir = resolve(root, 'node_modules/.cache/bench')
  const fileName = `${path.replaceAll(/\W/g, '-')}.js`
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      lib: { entry: resolve(root, path), formats: ['es'], fileName: () => fileName },
    },
  })
  return (await import(/* @vite-ignore */ pathToFileURL(resolve(outDir, fileName)).href)) as Module
}
