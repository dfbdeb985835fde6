// Imports a module as a site in another language has it.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { type InterfaceLanguage, translatePlugin } from '../../src/build/language-plugin.ts'

/** `path` is relative to `src`. The caller names the type of the module. */
export async function importInLanguage<Module>(language: InterfaceLanguage, path: string): Promise<Module> {
  const file = fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
  const plugins = [translatePlugin(language)]
  return (await runnerImport<Module>(file, { configFile: false, logLevel: 'silent', plugins })).module
}
