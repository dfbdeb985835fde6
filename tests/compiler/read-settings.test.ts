import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/compiler/read-settings.ts'

const NEEDED = [
  'name: N',
  'publisher: P',
  'publisherShort: S',
  'language: en',
  'rights: R',
  'site: https://www.p.example/',
]
const read = (...more: readonly string[]) => readSettings([...NEEDED, ...more].join('\n'))
const messagesOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ message }) => message)

describe('readSettings', () => {
  it('leaves out what may be left out', () => {
    expect(read()).toEqual({
      settings: {
        name: 'N',
        publisher: 'P',
        publisherShort: 'S',
        language: 'en',
        rights: 'R',
        site: 'https://www.p.example/',
      },
      problems: [],
    })
  })

  it('reads where the originals may be found', () => {
    const { settings, problems } = read(
      'siteSearch: https://P.example/find?q=%22{title}%22',
      'newsroom: https://news.p.example/all'
    )
    expect(problems).toEqual([])
    expect(settings).toMatchObject({
      siteSearch: 'https://P.example/find?q=%22{title}%22',
      newsroom: 'https://news.p.example/all',
    })
  })

  it.each([
    ['http://www.p.example/?q={title}', 'is a web address, with https://.'],
    ['https://{title}.p.example/', 'is on the host of “site”: p.example, not {title}.p.example.'],
    ['https://p.example@q.example/{title}', 'is a web address, with https://.'],
    ['https://p.example.q.example/{title}', 'is on the host of “site”: p.example, not p.example.q.example.'],
    ['https://p.example/{title}/{title}', 'holds {title} once, where the title goes; here it stands 2 times.'],
  ])('refuses the search %s', (search, objection) => {
    const found = read(`siteSearch: ${JSON.stringify(search)}`)
    expect(messagesOf(found)).toEqual([`“siteSearch” ${objection}`])
    expect(found.settings).not.toHaveProperty('siteSearch')
  })

  it('has no search on a site that is given wrongly', () => {
    const settings = readSettings('site: 7\nsiteSearch: https://p.example/?q={title}')
    expect(messagesOf(settings)).not.toContainEqual(expect.stringContaining('siteSearch'))
  })

  it('needs no site, but a search of it does', () => {
    const without = (...more: readonly string[]) => readSettings([...NEEDED.slice(0, -1), ...more].join('\n'))
    expect(without().problems).toEqual([])
    expect(without().settings).not.toHaveProperty('site')
    expect(messagesOf(without('siteSearch: https://p.example/?q={title}'))).toEqual([
      '“siteSearch” needs “site”, on whose host it is.',
    ])
    expect(messagesOf(without('site: http://p.example'))).toEqual([])
    expect(messagesOf(without('site: p.example'))).toEqual(['“site” is a web address, with https:// or http://.'])
  })

  it.each(['en', 'pt-BR', 'zh-Hant-TW', 'gsw'])('takes the language %s', (language) => {
    expect(messagesOf(readSettings(NEEDED.join('\n').replace('language: en', `language: ${language}`)))).toEqual([])
  })

  it.each(['English', 'e', 'en_GB'])('refuses the language %s', (language) => {
    expect(messagesOf(readSettings(NEEDED.join('\n').replace('language: en', `language: ${language}`)))).toEqual([
      `“language” is a code such as en, fr or pt-BR, not “${language}”.`,
    ])
  })
})
