import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/compiler/gather.ts'
import { seedsOf } from '../compile-texts.ts'

/** The one article of a listing. */
function only(text: string) {
  const { drafts } = gather(seedsOf({ 'a.txt': text }), null)
  expect(drafts).toHaveLength(1)
  return drafts[0]
}

const page = (title: string, date: string, summary: string) => `  1. ${title}\n\n    ${date}\n\n    ${summary}`

describe('the text shown', () => {
  it('has composed letters and single spaces, and is else to the letter', () => {
    const article = only(page('Ca\u0306ta\u0306lin  Ţacu\u00a0says:  “UN‘s” €8', '5 May 2021', 'An\u00a0ILO  project.'))
    expect(article).toMatchObject({ title: 'Cătălin Ţacu says: “UN‘s” €8', summary: 'An ILO project.' })
  })

  it('leaves out the rest of a link, and only there', () => {
    expect(only(page('T', '5 May 2021', 'Whole. Find out more: &'))?.summary).toBe('Whole.')
    expect(only(page('T', '5 May 2021', 'Find out more: &'))?.summary).toBeNull()
    expect(only(page('T', '5 May 2021', 'Find out more: & more.'))?.summary).toBe('Find out more: & more.')
    expect(only(page('T', '5 May 2021', 'Find out more:'))?.summary).toBe('Find out more:')
  })

  it('has the place after a date, and none for a comma alone', () => {
    expect(only(page('T', '22 June 2020, Jakarta, Indonesia', 'S.'))?.printedPlace).toBe('Jakarta, Indonesia')
    expect(only(page('T', '22 June 2020,', 'S.'))?.printedPlace).toBeNull()
  })
})

describe('the day', () => {
  it('is the first of a range, with the last beside it', () => {
    expect(only(page('T', '22 - 24 June 2015', 'S.'))).toMatchObject({ day: '2015-06-22', dayEnd: '2015-06-24' })
  })

  it('is single where a range has one day, or runs backward', () => {
    expect(only(page('T', '22 - 22 June 2015', 'S.'))).toMatchObject({ day: '2015-06-22', dayEnd: null })
    expect(only(page('T', '24 - 22 June 2015', 'S.'))).toMatchObject({ day: '2015-06-24', dayEnd: null })
  })
})

describe('the language', () => {
  it.each([
    ['en', '5 May 2021', 'A forum on work', 'The forum was held with the support of the government.'],
    [
      'en',
      '7 avril 2020',
      'Work after lockdown',
      'The forum was held with the support of the government and its partners.',
    ],
    ['fr', '7 avril 2020', 'Travail décent', ''],
    [
      'fr',
      '5 May 2021',
      'Le travail décent pour tous',
      'Les ministres sont réunis pour une conférence sur le travail des enfants.',
    ],
    ['es', '14 de febrero de 2002', 'Trabajo decente', ''],
    [
      'es',
      '3 de abril de 2008',
      'El trabajo decente',
      'Los ministros se reúnen en una conferencia sobre el trabajo infantil.',
    ],
    [
      'pt',
      '3 de abril de 2008',
      'O trabalho decente',
      'Os ministros não são os únicos em uma conferência do trabalho.',
    ],
    ['pt', '3 de junho de 2023', 'Trabalho decente', ''],
    ['it', '28 aprile 2015', 'Lavoro dignitoso', ''],
    ['it', '3 marzo 2015', 'Il lavoro dignitoso', 'Gli ministri hanno parlato del lavoro nella conferenza di Roma.'],
  ])('is %s for “%s · %s”', (language, ...[date, title, summary]) => {
    expect(only(page(title, date, summary))?.language).toBe(language)
  })
})

describe('the end of a capture', () => {
  it.each(['A summary.', 'A summary!', '“A summary.”', 'A summary …', 'A summary...', 'A talk (audio file)', 'Why?'])(
    'is whole after %j',
    (summary) => {
      expect(only(page('T', '5 May 2021', summary))?.truncated).toBe(false)
    }
  )

  it.each(['A summ', 'A summary of', 'A summary,'])('is a cut after %j', (summary) => {
    expect(only(page('T', '5 May 2021', summary))?.truncated).toBe(true)
  })

  it('is a cut after a date', () => {
    expect(only('  1. T\n\n    5 May 2021')?.truncated).toBe(true)
  })

  it('is whole where something else follows the last entry', () => {
    expect(only(`${page('T', '5 May 2021', 'A headline without a stop')}\n\nNovember`)?.truncated).toBe(false)
  })
})
