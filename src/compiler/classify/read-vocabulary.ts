// Reads the three files of the vocabulary, with what is known of countries, and makes them ready for use. Never throws: what is wrong in a file is a problem with its place,
// and the rest of the vocabulary stands.

import type { Vocabulary } from '../../model/facets.ts'
import type { Problem } from '../../model/problem.ts'
import type { Classifier } from './classify.ts'
import { compilePhrases } from './phrases.ts'
import { readFormats } from './read-formats.ts'
import { readPlaces } from './read-places.ts'
import { readThemes } from './read-themes.ts'
import { complain, type SourceFile, type VocabularyFile } from './read-yaml.ts'

/** The files of a vocabulary, relative to the folder of seeds. */
export const VOCABULARY_FILES = {
  themes: 'vocabulary/themes.yaml',
  formats: 'vocabulary/formats.yaml',
  places: 'vocabulary/places.yaml',
} as const

/** What is known of countries for every archive: no file of the folder of seeds. */
export const COUNTRIES_FILE = 'countries.yaml'

/**
 * Reads `vocabulary/themes.yaml`, `formats.yaml` and `places.yaml`, and `countries.yaml` where it is there, from among `files`. Formats and places are
 * labelled in a language where they have labels in it; what articles are filed under is the same in each.
 */
export function readVocabulary(
  files: readonly SourceFile[],
  archiveLanguage = 'en'
): {
  vocabulary: Vocabulary
  classifier: Classifier
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const language = archiveLanguage.replace(/-.*/, '')
  const read = <T>(path: string, reader: (file: VocabularyFile) => T): T => {
    const file = files.find((candidate) => candidate.path === path)
    if (file !== undefined) return reader({ ...file, problems, language })
    const missing = { path, text: '', problems, language }
    complain(missing, {
      offset: 0,
      message: 'the archive has its vocabulary',
      hint: `Add ${path} to the folder of seeds.`,
    })
    return reader({ ...missing, problems: [] })
  }
  const themes = read(VOCABULARY_FILES.themes, readThemes)
  const formats = read(VOCABULARY_FILES.formats, readFormats)
  const countries = files.find(({ path }) => path === COUNTRIES_FILE)
  const places = read(VOCABULARY_FILES.places, (file) =>
    readPlaces(file, countries ? { ...countries, problems, language } : null)
  )
  return {
    vocabulary: {
      themeGroups: themes.groups,
      themes: themes.themes,
      flags: themes.flags,
      formats: formats.formats,
      places: places.places,
    },
    classifier: {
      themes: compilePhrases(themes.phrases),
      formats: compilePhrases(formats.phrases),
      places: { phrases: compilePhrases(places.phrases), people: places.people },
    },
    problems,
  }
}
