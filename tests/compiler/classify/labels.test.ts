import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'
import { PROJECT_FILES } from './project-vocabulary.ts'

const vocabularyIn = (language: string) => readVocabulary(PROJECT_FILES, language)

const labelsIn = (language: string, ids: readonly string[]) => {
  const { formats, places } = vocabularyIn(language).vocabulary
  return ids.map((id) => [...formats, ...places].find((value) => value.id === id)?.label)
}

describe('the labels of formats and places', () => {
  it.each([
    ['en', ['Photo story', 'Arab States', 'Germany', 'Bolivarian Republic of Venezuela', 'Côte d’Ivoire']],
    ['fr', ['Reportage photo', 'États arabes', 'Allemagne', 'République bolivarienne du Venezuela', 'Côte d’Ivoire']],
    ['es-MX', ['Fotorreportaje', 'Estados Árabes', 'Alemania', 'República Bolivariana de Venezuela', 'Côte d’Ivoire']],
    ['de', ['Photo story', 'Arab States', 'Germany', 'Bolivarian Republic of Venezuela', 'Côte d’Ivoire']],
  ])('are in %s where they are known in it', (language, labels) =>
    expect(labelsIn(language, ['photo-story', 'arab-states', 'DE', 'VE', 'CI'])).toEqual(labels)
  )

  it('say in French and Spanish what belongs to a format', () => {
    const scope = (language: string) =>
      vocabularyIn(language).vocabulary.formats.find(({ id }) => id === 'notice')?.scope
    expect([scope('fr'), scope('es')]).toEqual([
      'Appels à candidatures, appels d’offres et postes à pourvoir',
      'Convocatorias, licitaciones y vacantes',
    ])
  })

  it('change nothing of what articles are filed under', () => {
    const ids = (language: string) => {
      const { classifier, problems } = vocabularyIn(language)
      expect(problems).toEqual([])
      return classifier
    }
    expect(ids('fr')).toEqual(ids('en'))
  })

  it('are complained of where they are no map of texts', () => {
    const files = PROJECT_FILES.map(({ path, text }) => ({
      path,
      text: text.replace('labels: { fr: Vidéo, es: Vídeo }', 'labels: Vidéo'),
    }))
    expect(readVocabulary(files, 'fr').problems.map(({ message }) => message)).toEqual(['`labels` is a map of texts'])
  })
})
