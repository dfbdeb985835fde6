// The command `new`: makes an archive of a folder of captures, by writing its settings and the vocabulary that a new archive begins with.
// It never overwrites.

import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../build/language-plugin.ts'
import { quoted } from '../build/print-problems.ts'
import { FolderError, folderError, isSeed, STARTER_VOCABULARY } from '../build/read-sources.ts'
import { typedPath } from '../build/seeds-folder.ts'
import { VOCABULARY_FILES } from '../compiler/classify/read-vocabulary.ts'
import { readSettings, SETTINGS_FILE } from '../compiler/read-settings.ts'
import type { ArchiveSettings } from '../model/archive.ts'
import { printSettings } from './new/print-settings.ts'
import { parseArguments, UsageError, withUsage } from './usage.ts'

const SPOKEN = Object.keys(INTERFACE_LANGUAGES).join(', ')

const USAGE = `Usage: npm run -s new -- FOLDER --name "…" --publisher "…"     writes ${SETTINGS_FILE} and vocabulary/ into a folder of captures
       --name         the archive's own name
       --publisher    who published the news
       --article      the word before the publisher's name in a sentence, such as the; else none
       --short        the publisher's short name; else the whole
       --site         the publisher's site, with https://
       --language     the language that most of the news is in, as a code; else en. The reader speaks it too, if that is ${SPOKEN}
       --rights       one sentence on who holds the rights to the texts`

/** One sentence on whose the texts are, in the language of the reader. */
const RIGHTS = {
  en: (publisher, article) => `The texts belong to ${article === undefined ? '' : `${article} `}${publisher}.`,
  fr: (publisher) => `Droits sur les textes\u00A0: ${publisher}.`,
  es: (publisher) => `Derechos sobre los textos: ${publisher}.`,
} as const satisfies Readonly<Record<InterfaceLanguage, (publisher: string, article?: string) => string>>

const TEXT = { type: 'string' } as const
const OPTIONS = {
  name: TEXT,
  publisher: TEXT,
  article: TEXT,
  short: TEXT,
  site: TEXT,
  language: TEXT,
  rights: TEXT,
} as const

/** Exit code 0; 2 where the arguments are wrong or the folder is an archive already, and then nothing is written. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const { typed, settings } = readArguments(args)
    const folder = typedPath(typed)
    const names = await readdir(folder).catch((error: unknown) => {
      throw folderError(folder, error)
    })
    if (names.includes(SETTINGS_FILE))
      throw new FolderError(`${join(folder, SETTINGS_FILE)} is there already, and nothing was written: edit it.`)
    const text = printSettings(settings)
    const [problem] = readSettings(text).problems
    if (problem) throw new UsageError(`${problem.message} Nothing was written.`)
    const written = await writeVocabulary(folder)
    await writeFile(join(folder, SETTINGS_FILE), text)
    process.stdout.write(report({ typed, written: [SETTINGS_FILE, ...written], captures: names.filter(isSeed).length }))
    return 0
  })
}

function readArguments(args: string[]): { typed: string; settings: ArchiveSettings } {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true })
  const [typed, ...others] = positionals
  if (others.length > 0)
    throw new UsageError(
      `A folder, and then options: what about “${others[0]}”? A text of several words stands in quotation marks.`
    )
  const name = values.name?.trim()
  const publisher = values.publisher?.trim()
  if (typed === undefined || !name || !publisher) {
    const options = `--name "${name || 'NAME OF THE ARCHIVE'}" --publisher "${publisher || 'WHO PUBLISHED THE NEWS'}"`
    throw new UsageError(
      `Say which folder, and whose news it is: npm run -s new -- ${quoted(typed ?? 'FOLDER')} ${options}`
    )
  }
  const { article, short, site, language = 'en', rights } = values
  return {
    typed,
    settings: {
      name,
      publisher,
      ...(article === undefined ? {} : { publisherArticle: article }),
      publisherShort: short ?? publisher,
      language,
      rights: rights ?? RIGHTS[interfaceLanguage(language) ?? 'en'](publisher, article),
      ...(site === undefined ? {} : { site }),
    },
  }
}

/** Writes the files that the folder lacks. Returns their paths. */
async function writeVocabulary(folder: string): Promise<readonly string[]> {
  const missing = Object.values(VOCABULARY_FILES).filter((path) => !existsSync(join(folder, path)))
  if (missing.length > 0) await mkdir(join(folder, 'vocabulary'), { recursive: true })
  for (const path of missing) await copyFile(join(STARTER_VOCABULARY, basename(path)), join(folder, path))
  return missing
}

interface Done {
  /** The folder as it was typed. */
  readonly typed: string
  readonly written: readonly string[]
  readonly captures: number
}

function report({ typed, written, captures }: Done): string {
  const set = process.platform === 'win32' ? `set SEEDS=${typed}&& ` : `SEEDS=${quoted(typed)} `
  const held =
    captures === 0
      ? 'It holds no capture yet: put listings into it, as text files (.txt), feeds (.xml) or saved pages (.html).\n'
      : ''
  return `Written in ${typed}: ${written.join(', ')}.\n${held}${set}npm run seeds      what is read from it\n${set}npm start          the site\n`
}
