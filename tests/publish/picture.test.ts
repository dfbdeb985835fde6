import { describe, expect, it } from 'vitest'
import { articlePicture } from '../../src/publish/picture-facts.ts'
import { directionOf, layOutPicture, type PictureNode, type PictureText } from '../../src/publish/picture.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

const COLOURS = { paper: '#fff', ink: '#000', 'ink-soft': '#444', jobs: '#b4700c' }

const textsOf = (node: PictureNode): PictureText[] =>
  node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsOf)

const layOut = (differences: Parameters<typeof aDetail>[0]) =>
  layOutPicture(articlePicture(aDetail(differences), anOverview()), COLOURS)

const titleOf = (title: string) => textsOf(layOut({ title })).find(({ text }) => text === title)

describe('the layout of a picture', () => {
  it('has every word of the article', () => {
    const theme = { id: 'skills', label: 'Skills', group: 'jobs', ranges: [] }
    const layout = layOut({ kicker: 'ILO in action', themes: [theme] })
    expect(textsOf(layout).map(({ text }) => text)).toEqual([
      'Dateline',
      'An unofficial copy of news by the International Labour Organization',
      '27',
      'July 2021',
      'Tuesday',
      'ILO in action',
      'Strong labour laws',
      'Skills',
    ])
    expect(JSON.stringify(layout)).toContain('"backgroundColor":"#b4700c"')
  })

  it('sets a long title smaller than a short one, and cuts what is longer than its lines', () => {
    const sizes = [20, 80, 120, 180, 220, 900].map((letters) => titleOf('word '.repeat(letters / 5).trim())?.style)
    expect(sizes.map((style) => style?.['fontSize'])).toEqual([70, 62, 54, 39, 39, 39])
    expect(sizes.at(-1)).toMatchObject({ lineClamp: 7, textOverflow: 'ellipsis' })
  })

  it('sets a long word in a size in which it fits, and breaks it where none is', () => {
    expect(titleOf('Unterbeamtengesellschaften')?.style).toMatchObject({ fontSize: 62 })
    expect(titleOf('x'.repeat(200))?.style).toMatchObject({ fontSize: 39, overflowWrap: 'anywhere' })
  })
})

it.each([
  ['Labour', 'ltr'],
  ['2025: بيان', 'rtl'],
  ['COVID-19: إرشادات', 'ltr'],
  ['שלום', 'rtl'],
  ['2021', 'ltr'],
])('reads %s from its first letter on: %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction)
})
