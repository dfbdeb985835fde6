import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/model/article.ts'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from './project-vocabulary.ts'

const filed = (fields: Partial<ArticleText>) => classify(textOf(fields), PROJECT.classifier)
const themesOf = (fields: Partial<ArticleText>) => filed(fields).themes.map(({ id }) => id)

describe('themes', () => {
  it('come with the words that say so, in the order of the text', () => {
    const text = textOf({
      title: 'Strong labour laws make decent work a reality',
      summary: 'A new law on labour inspection.',
    })
    const [law] = classify(text, PROJECT.classifier).themes
    expect(law?.id).toBe('labour-law-and-inspection')
    const words = law?.ranges.map(({ field, start, end }) => (text[field] ?? '').slice(start, end))
    expect(words).toEqual(['labour laws', 'new law on', 'labour inspection'])
  })

  it('are at most three, the strongest first', () => {
    const title = 'Child labour, forced labour, trade unions, wages and migrant workers in agriculture'
    expect(themesOf({ title, summary: 'Forced labour and trafficking.' })).toHaveLength(3)
    expect(themesOf({ title, summary: 'Forced labour and trafficking.' })[0]).toBe('forced-labour')
  })

  it.each([
    ['Take care when you return', 'domestic-and-care-work'],
    ['Guarding against phishing', 'maritime-and-fishing'],
    ['The European Union at a crossroads', 'workers-organizations'],
    ['A better business environment', 'climate-and-just-transition'],
    ['Informal consultations continue', 'informal-economy'],
    ['The director stresses the need for unity', 'safety-and-health'],
    ['Road map to prosperity', 'rural-economy'],
    ['Social safety nets hold', 'safety-and-health'],
  ])('%s is not about %s', (title, theme) => {
    expect(themesOf({ title })).not.toContain(theme)
  })

  it.each([
    ['La OIT y el trabajo infantil en la agricultura', ['child-labour', 'rural-economy']],
    ['Travail forcé : la ratification progresse', ['forced-labour', 'labour-standards']],
    ['Trabalho doméstico e proteção social', ['domestic-and-care-work', 'social-protection']],
    ['Salute e sicurezza sul lavoro', ['safety-and-health']],
  ])('are found in other languages: %s', (title, themes) => {
    expect(themesOf({ title }).toSorted()).toEqual(themes)
  })

  it('are told apart by capitals where a term is written in capitals', () => {
    expect(themesOf({ title: 'AI on the shop floor' })).toContain('digital-and-future-of-work')
    expect(themesOf({ title: 'J’ai du temps' })).toEqual([])
  })

  it('leave the pandemic to its flag', () => {
    const { themes, flags } = filed({ title: 'Wages after Covid-19' })
    expect(themes.map(({ id }) => id)).toEqual(['wages'])
    expect(flags.map(({ id }) => id)).toEqual(['covid-19'])
  })

  it('are none where nothing says one', () => {
    expect(filed({ title: 'test' })).toEqual({ format: null, themes: [], flags: [], places: [] })
  })
})

describe('formats', () => {
  it.each([
    [{ title: 'Photo story: A day at the port' }, 'photo-story', 'Photo story'],
    [{ title: 'Voices: Dina, unionist' }, 'impact-story', 'Voices'],
    [{ title: 'ILO Media Advisory: Launch of a report' }, 'media-advisory', 'Media Advisory'],
    [{ title: 'Benefits for communities', summary: 'The video documents benefits.' }, 'video', 'The video'],
    [{ title: 'Video: Seafarers', kicker: 'News' }, 'news', 'News'],
  ])('%o is a %s', (fields, id, words) => {
    const text = textOf(fields)
    const { format } = classify(text, PROJECT.classifier)
    expect(format?.id).toBe(id)
    expect(format?.ranges.map(({ field, start, end }) => text[field]?.slice(start, end))).toEqual([words])
  })

  it('are not read out of a title that merely has the word', () => {
    expect(filed({ title: 'A video against child labour' }).format).toBeNull()
    expect(filed({ title: 'Unions', summary: 'They showed a video.' }).format).toBeNull()
  })
})
