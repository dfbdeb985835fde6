import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/model/article.ts'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from './project-vocabulary.ts'

const placesOf = (fields: Partial<ArticleText>) =>
  classify(textOf(fields), PROJECT.classifier).places.map(({ id }) => id)

describe('places', () => {
  it.each([
    ['Georgia passes a labour code', ['GE']],
    ['A hearing in Atlanta, Georgia', ['US']],
    ['Farm workers in Jordan', ['JO']],
    ['Michael Jordan visits a school', []],
    ['A message from Ms Jordan', []],
    ['Chad ratifies a convention', ['TD']],
    ['Niger and Nigeria sign', ['NE', 'NG']],
    ['Papua New Guinea and Guinea', ['PG', 'GN']],
    ['Guinea-Bissau, Equatorial Guinea', ['GW', 'GQ']],
    ['Korea’s ministry', ['KR']],
    ["Democratic People's Republic of Korea", ['KP']],
    ['Unions in the Democratic Republic of the Congo', ['CD']],
    ['Republic of Congo', ['CG']],
    ['Turkey, now Türkiye', ['TR']],
    ['Viet Nam and Vietnam', ['VN']],
    ['Côte d’Ivoire', ['CI']],
    ['South Sudanese returnees', ['SS']],
    ['Small firms in the Ph', ['PH']],
    ['Occupied Palestinian Territory', ['PS']],
    ['turkey and chad in lower case', []],
    ['A youth guarantee in the Western Balkans', ['europe-and-central-asia']],
    ['Jobs in Sub-Saharan Africa', ['africa']],
    ['Labour in Latin America and the Caribbean', ['americas']],
    ['Work in South Africa', ['ZA']],
    ['Lomé seminar', ['TG']],
    ['Dhaka: Factory safety', ['BD']],
    ['Oslo Conference', []],
  ])('of %s: %j', (title, places) => {
    expect(placesOf({ title })).toEqual(places)
  })

  it.each([
    ['GENEVA (ILO News) – Wages stall.', []],
    ['ADDIS ABABA, Ethiopia (ILO News) – Factories can apply.', ['ET']],
    ['ABIDJAN (ILO News) – An initiative starts in Africa.', ['africa']],
    ['The project is funded by the Government of Japan.', []],
    ['The project, funded by Japan, trains teachers in Kenya.', ['KE']],
    ['With support from Norway for farmers in Malawi.', ['MW']],
    ['Leaders meet in Istanbul on decent work.', []],
    ['Workers in Istanbul took part.', ['TR']],
    ['The guide is available in French and translated into Turkish.', []],
  ])('of a summary: %s', (summary, places) => {
    expect(placesOf({ title: 'News', summary })).toEqual(places)
  })

  it('count a partner in the title', () => {
    expect(placesOf({ title: 'ILO-Japan initiative for small firms', summary: 'It is in the Philippines.' })).toEqual([
      'JP',
      'PH',
    ])
  })

  it('take a printed place only where the text names none', () => {
    expect(placesOf({ title: 'Unions meet', printedPlace: 'Jakarta, Indonesia' })).toEqual(['ID'])
    expect(placesOf({ title: 'Unions meet in Fiji', printedPlace: 'Jakarta, Indonesia' })).toEqual(['FJ'])
  })
})
