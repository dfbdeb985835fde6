import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/model/day.ts'
import { citationOf } from '../../../src/publish/cite/citation.ts'
import { dublinCore, printCoins } from '../../../src/publish/cite/coins.ts'
import { aDetail } from '../../support/a-detail.ts'
import { SETTINGS } from '../../support/an-archive.ts'

const filing = (label: string) => ({ id: label, label, group: null, ranges: [] })
const article = aDetail({ title: 'Pay & “rights”: 50 %', themes: [filing('Skills')], places: [filing('Georgia')] })
const address = 'https://news.example/2021/07/27/strong-labour-laws/'

describe('what a reference manager finds in an article’s page', () => {
  it('is a COinS that is read back as a query string', () => {
    const context = { settings: SETTINGS, addressOf: () => address, accessed: null }
    const read = new URLSearchParams(printCoins(citationOf(article, ['Skills', 'Georgia'], context)))
    expect(read.get('rft.title')).toBe('Pay & “rights”: 50 %')
    expect(read.get('rft.publisher')).toBe('International Labour Organization')
    expect(read.get('rft.aucorp')).toBe('International Labour Organization')
    expect(read.get('rft.source')).toBe(SETTINGS.name)
    expect(read.get('rft.date')).toBe('2021-07-27')
    expect(read.get('rft.identifier')).toBe(address)
    expect(read.get('rft.description')).toBe('They make decent work a reality.')
    expect(read.getAll('rft.subject')).toEqual(['Skills', 'Georgia'])
  })

  it('is Dublin Core, with an address only where one is known and a range as the listing prints it', () => {
    const tags = dublinCore({ ...article, dayEnd: '2021-07-29' as Day }, SETTINGS, null)
    expect(tags.map(({ name, content }) => `${name}: ${content}`)).toEqual([
      'DC.type: webpage',
      'DC.title: Pay & “rights”: 50 %',
      'DC.publisher: International Labour Organization',
      'DC.date: 2021-07-27/2021-07-29',
      'DC.language: en',
      'DC.description: They make decent work a reality.',
      'DC.subject: Skills',
      'DC.subject: Georgia',
    ])
    expect(dublinCore(article, SETTINGS, address)).toContainEqual({ name: 'DC.identifier', content: address })
  })
})
