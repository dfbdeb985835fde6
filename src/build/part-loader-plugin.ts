// Vite wraps each `import()` of the app in a helper of 1.7 kB that loads what a part needs beforehand. Only sheets are left for it to load, since
// `modulePreload` is off: this plugin puts a helper in its place that does no more, and takes it off where a part has no sheet. All of it is in the
// shell, and so in every first view.

import type { Plugin } from 'vite'

/** The name that Vite gives to the module of its helper. */
const HELPER = '\0vite/preload-helper.js'

/** Loads the sheets of a part, each once, and then the part. `files` are paths within the site, without their first slash. */
const CODE = `
const addSheet = (href) =>
  document.querySelector('link[href="' + href + '"]') === null &&
  new Promise((onload, onerror) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }))
  )
export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.map((file) => addSheet(import.meta.env.BASE_URL + file)))
  return load()
}
`

/** A call of the helper without a sheet, as Vite and the minifier print it: around `import()` itself, or around the one name that is taken of it. */
const WITHOUT_SHEET =
  /\b\w+\((?:\(\)=>(import\([^()]+\))|async\(\)=>\{let\{(\w+):(\w+)\}=await (import\([^()]+\));return\{\2:\3\}\}),\[\]\)/g

/** Minified code without the calls of the helper that have no sheet to load. */
export const unwrapImports = (code: string): string => code.replace(WITHOUT_SHEET, '$1$4')

export function partLoaderPlugin(): Plugin {
  return {
    name: 'dateline:part-loader',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? { code: CODE, moduleSideEffects: false } : null),
    generateBundle: {
      // After Vite has written the lists of sheets.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = unwrapImports(file.code)
      },
    },
  }
}
