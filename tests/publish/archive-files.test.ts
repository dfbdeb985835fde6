// The files of the whole archive, read back by readers that know nothing of our printers.

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printArchiveCsv } from '../../src/publish/archive-csv.ts'
import { printArchiveJson } from '../../src/publish/archive-json.ts'
import { type ArchiveRecord, archiveRecord } from '../../src/publish/archive-record.ts'
import { archiveSchemaFile } from '../../src/publish/archive-schema.ts'
import { parseCsv } from '../../src/publish/csv.ts'
import { llmsTextFile } from '../../src/publish/llms-text.ts'
import type { Archive } from '../../src/model/archive.ts'
import { itemAt } from '../../src/model/item-at.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { anArticle, archiveOf } from '../support/an-archive.ts'
import { FORMATS } from '../support/feed-judges.ts'
import { iloArchive } from '../support/ilo-archive.ts'

const SITE = 'https://news.example/'

const { archive } = iloArchive().source

const withTexts = (texts: readonly string[]): Archive =>
  archiveOf(
    texts.map((text) => ({ ...anArticle({ day: '2021-07-27' }), title: text, summary: text, kicker: text || null }))
  )

const jsonOf = (of: Archive, siteUrl: string | null = SITE) =>
  JSON.parse([...printArchiveJson(of, siteUrl)].join('')) as {
    readonly count: number
    readonly articles: readonly ArchiveRecord[]
  }

/** The rows of the table, by its header. */
function csvOf(of: Archive): Record<string, string>[] {
  const text = [...printArchiveCsv(of, SITE)].join('')
  expect(text.startsWith('\uFEFFaddress,')).toBe(true)
  const [columns = [], ...rows] = parseCsv(text) ?? []
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, itemAt(row, index)])))
}

describe('the archive as JSON', () => {
  it.each([
    ['with the address of the site', SITE],
    ['without it', null],
  ])('is what its schema describes, %s', (_, siteUrl) => {
    const ajv = new Ajv2020({ allErrors: true, formats: FORMATS })
    const validate = ajv.compile(JSON.parse(archiveSchemaFile(siteUrl).content) as object)
    const { site: _site, ...settings } = archive.settings
    for (const each of [archive, archiveOf([]), { ...archive, settings }]) {
      validate(jsonOf(each, siteUrl))
      expect(validate.errors).toBeNull()
    }
    expect(validate({ ...jsonOf(archive, siteUrl), articles: [{ title: 'Alone' }] })).toBe(false)
  })

  it('holds every article, newest first, on a line of its own', () => {
    const { count, articles } = jsonOf(archive)
    expect(count).toBe(60)
    expect(articles).toEqual(archive.articles.map((article) => archiveRecord(article, SITE)))
    expect([...printArchiveJson(archive, SITE)].join('').match(/^ {2}\{"address":/gm)).toHaveLength(60)
  })

  it('has paths for addresses where that of the site is not known', () => {
    expect(jsonOf(archive, null).articles[0]?.address).toBe(archive.articles[0]?.path)
  })
})

describe('the archive as a table', () => {
  it('reads back as the same articles', () => {
    expect(csvOf(archive)).toEqual(
      jsonOf(archive).articles.map((record) => ({
        ...record,
        dayEnd: record.dayEnd ?? '',
        kicker: record.kicker ?? '',
        summary: record.summary ?? '',
        credit: record.credit ?? '',
        printedPlace: record.printedPlace ?? '',
        original: record.original ?? '',
        format: record.format ?? '',
        themes: record.themes.join('; '),
        flags: record.flags.join('; '),
        places: record.places.join('; '),
        truncated: String(record.truncated),
        sources: record.sources.map(({ seed, firstLine, lastLine }) => `${seed}:${firstLine}-${lastLine}`).join('; '),
      }))
    )
  })

  it('reads back exactly, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom(...'=+-@\t\r\n\'",; a＝'.split('')), { maxLength: 8 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 5 }),
        (texts) => {
          expect(csvOf(withTexts(texts)).map(({ title, summary }) => [title, summary])).toEqual(
            texts.map((each) => [each, each])
          )
        }
      )
    )
  })
})

describe('llms.txt', () => {
  it('says whose news it is and where the files are', () => {
    const { path, content } = llmsTextFile(anOverview(), SITE, '/')
    expect(path).toBe('/llms.txt')
    expect(content).toMatch(
      /^# Dateline\n\n> 60 news items of the International Labour Organization, 20 May 2020 to 12/
    )
    for (const file of ['archive.json', 'archive.schema.json', 'archive.csv', 'feed.xml', 'themes/', 'about/'])
      expect(content).toContain(`](${SITE}${file})`)
  })

  it('names no feed where there is none', () => {
    expect(llmsTextFile(anOverview(), null, '/').content).not.toContain('feed')
    expect(llmsTextFile(anOverview({ articles: 0, first: null, last: null }), SITE, '/').content).not.toContain('feed')
  })
})
