import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createLogger } from 'vite'
import { describe, expect, it } from 'vitest'
import { archiveLanguage, interfaceLanguage, languagePlugins } from '../../src/build/language-plugin.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DAY_IN_WORDS = fileURLToPath(new URL('../../src/publish/day-in-words.ts', import.meta.url))

/** Builds a module that says a day; gives its code, and what was said. */
async function buildFor(language: string): Promise<{ readonly code: string; readonly said: string }> {
  const said: string[] = []
  const customLogger = createLogger('silent')
  customLogger.warn = (message) => void said.push(message)
  const root = await temporaryFolder()
  const input = join(root, 'input.ts')
  await writeFile(input, `export { formatDay } from '${relative(root, DAY_IN_WORDS).replaceAll('\\', '/')}'\n`)
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    customLogger,
    plugins: languagePlugins(language),
    build: { write: false, minify: false, lib: { entry: input, formats: ['es'] } },
  })
  const [{ output: [chunk] } = { output: [] }] = [output].flat().filter((each) => 'output' in each)
  return { code: chunk && 'code' in chunk ? chunk.code : '', said: said.join('\n') }
}

describe('a build in the language of its archive', () => {
  it.each([
    ['en', 'July'],
    ['fr-CA', 'juillet'],
    ['es', 'julio'],
  ])('holds the words of %s alone', async (language, month) => {
    const { code, said } = await buildFor(language)
    expect(['July', 'juillet', 'julio'].filter((each) => code.includes(each))).toEqual([month])
    expect(said).toBe('')
  })

  it('is in English for a language that the reader does not speak, and says which it speaks', async () => {
    const { code, said } = await buildFor('pt-BR')
    expect(code).toContain('July')
    expect(said).toBe(
      'The reader does not speak “pt-BR”, the language of this archive, so its own words are English. It speaks English (en), French (fr), Spanish (es).'
    )
  })
})

describe('interfaceLanguage', () => {
  it.each([
    ['en', 'en'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['frp', null],
  ])('takes %s for %s', (archive, language) => expect(interfaceLanguage(archive)).toBe(language))
})

describe('archiveLanguage', () => {
  it('reads the language that the settings name, and English where there are none', async () => {
    const folder = await temporaryFolder()
    expect(archiveLanguage(folder)).toBe('en')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'archive.yaml'), 'language: fr\n')
    expect(archiveLanguage(folder)).toBe('fr')
  })
})
