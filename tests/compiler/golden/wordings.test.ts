// What every problem says, word for word. A sentence that changes shows in `wordings.txt`, to be read: `npx vitest run -u` writes it anew.

import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../src/model/problem.ts'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { SOUND_LISTING, type BrokenSource } from '../broken-seeds.ts'
import { BROKEN_SOURCES } from '../broken-sources.ts'
import { BROKEN_VOCABULARIES, FORMATS, PLACES, THEMES, type BrokenVocabulary } from '../broken-vocabulary.ts'
import { PROJECT_SOURCES } from '../compile-texts.ts'

const SOUND = { themes: THEMES, formats: FORMATS, places: PLACES }
const bytesOf = (content: BrokenSource['content']): Uint8Array =>
  content instanceof Uint8Array ? content : new TextEncoder().encode(content ?? '')

const vocabularyOf = (files: typeof SOUND) =>
  Object.entries(files).map(([name, text]) => ({ path: `vocabulary/${name}.yaml`, text }))

/** The problems of the project's settings and one sound listing, or of what is broken instead, and why entries were rejected. */
function saidOf({ file, content }: BrokenSource) {
  const text = typeof content === 'string' ? content : null
  const isSeed = /\.(?:txt|xml|html)$/.test(file)
  const { problems, archive } = compile({
    seeds: [{ name: isSeed ? file : 'listing.txt', bytes: bytesOf(isSeed ? content : SOUND_LISTING) }],
    settings: file === 'archive.yaml' ? text : PROJECT_SOURCES.settings,
    vocabulary: vocabularyOf(SOUND).map((sound) => (sound.path === file ? { ...sound, text: text ?? '' } : sound)),
    ledger: file === 'permalinks.tsv' ? text : null,
  })
  const rejects = archive.account.flatMap((row) => row.rejects)
  return [
    ...problems.map(print),
    ...rejects.map(({ lines, reason }) => `rejected, lines ${lines.join(' to ')}: ${reason}`),
  ]
}

const saidOfVocabulary = ({ file, text }: BrokenVocabulary) =>
  readVocabulary(vocabularyOf({ ...SOUND, [file]: text })).problems.map(print)

const print = ({ code, severity, seed, line, column, message, frame, hint }: Problem): string =>
  [`${seed}:${line}:${column} ${severity} ${code}`, message, frame, hint].join('\n')

const section = (title: string, said: readonly string[]): string => [`# ${title}`, ...said].join('\n\n')

describe('problems', () => {
  it('are said in these words', async () => {
    const sources = Object.values(BROKEN_SOURCES).flatMap((list) =>
      list.map((broken) => section(broken.what, saidOf(broken)))
    )
    const vocabularies = BROKEN_VOCABULARIES.map((broken) =>
      section(`${broken.what}, in the ${broken.file}`, saidOfVocabulary(broken))
    )
    await expect(`${[...sources, ...vocabularies].join('\n\n\n')}\n`).toMatchFileSnapshot('wordings.txt')
  })

  it.each(BROKEN_VOCABULARIES)('are found in $what', (broken) => {
    expect(saidOfVocabulary(broken)).not.toEqual([])
  })

  it('are none in what is sound, which is read as it stands', () => {
    const { vocabulary, problems: none } = readVocabulary(vocabularyOf(SOUND))
    expect(none).toEqual([])
    expect(vocabulary).toMatchObject({
      themeGroups: [{ id: 'jobs', label: 'Jobs' }],
      themes: [{ id: 'skills', label: 'Skills', group: 'jobs', scope: 'Training' }],
      flags: [{ id: 'covid-19', label: 'COVID-19', group: null, scope: 'The pandemic' }],
      formats: [{ id: 'video', label: 'Video', group: null, scope: null }],
    })
  })

  it('leave out what has no sound id or label, and nothing else', () => {
    const idsOf = (from: string, to: string) => {
      const { themes, flags } = readVocabulary(vocabularyOf({ ...SOUND, themes: THEMES.replace(from, to) })).vocabulary
      return [...themes, ...flags].map(({ id }) => id)
    }
    expect(idsOf('id: skills', 'id: -skills')).toEqual(['covid-19'])
    expect(idsOf('label: Skills, ', '')).toEqual(['covid-19'])
    expect(idsOf('id: covid-19', 'id: skills')).toEqual(['skills'])
    expect(idsOf('group: jobs', 'group: job')).toEqual(['skills', 'covid-19'])
  })
})
