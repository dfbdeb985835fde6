// The reader in the language of its archive: a module that has a translation beside it (`words.tsx` and `words.fr.tsx`) gives way to that one. So a
// site holds the words of one language, and English is what is written where there is no translation.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { readSettings, SETTINGS_FILE } from '../compiler/read-settings.ts'

/** The languages that the reader speaks, by their codes. Each but English has a translation beside every table of words. */
export const INTERFACE_LANGUAGES = { en: 'English', fr: 'French', es: 'Spanish' } as const

export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES

const SOURCE = fileURLToPath(new URL('../', import.meta.url))

/** Returns the plugins. `archive` is the language that the archive names. */
export function languagePlugins(archive: string): Plugin[] {
  const language = interfaceLanguage(archive)
  const translate = translatePlugin(language ?? 'en')
  return [
    translate,
    {
      name: 'dateline:language',
      config: () => ({ worker: { plugins: () => [translate] } }),
      configResolved({ logger, command }) {
        if (language === null && command === 'build') logger.warn(saysNoLanguage(archive))
      },
      transformIndexHtml: (html) => html.replace('<html lang="en"', `<html lang="${language ?? 'en'}"`),
    },
  ]
}

/** Returns the plugin that takes the translation of a module where there is one. */
export function translatePlugin(language: InterfaceLanguage): Plugin {
  const translations = language === 'en' ? new Map<string, string>() : listTranslations(language)
  return {
    name: 'dateline:translate',
    // Before Vite's own, which finds the file that the import names.
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null
      const from = importer.replace(/\?.*$/, '')
      const translation = translations.get(normalizePath(resolve(dirname(from), source)))
      // A translation may import what it has in common with the original.
      return translation === from ? null : translation
    },
  }
}

/** The language that the settings of a folder of seeds name; `en` where they can't be read, which a build says by itself. */
export function archiveLanguage(seedsDir: string): string {
  try {
    return readSettings(readFileSync(join(seedsDir, SETTINGS_FILE), 'utf8')).settings.language || 'en'
  } catch {
    return 'en'
  }
}

/** The language that the reader speaks for an archive, whatever its region; null for one that it does not speak. */
export function interfaceLanguage(archive: string): InterfaceLanguage | null {
  const [code] = archive.split('-')
  return code === 'en' || code === 'fr' || code === 'es' ? code : null
}

/** The modules that have a translation into a language, each with the path of that. */
function listTranslations(language: InterfaceLanguage): Map<string, string> {
  const ending = new RegExp(`\\.${language}(?=\\.tsx?$)`)
  return new Map(
    readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file))
      .map((file) => normalizePath(join(SOURCE, file)))
      .map((path) => [path.replace(ending, ''), path])
  )
}

const saysNoLanguage = (archive: string): string =>
  `The reader does not speak “${archive}”, the language of this archive, so its own words are English. It speaks ` +
  `${Object.entries(INTERFACE_LANGUAGES)
    .map(([code, name]) => `${name} (${code})`)
    .join(', ')}.`
