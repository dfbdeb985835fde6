import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/model/day.ts'
import type { Citation } from '../../../src/publish/cite/citation.ts'
import { CITATION_FORMS, type CitationFormId } from '../../../src/publish/cite/forms.ts'

const article: Citation = {
  id: 'ilo-2021-07-27-strong-labour-laws',
  title: 'Strong labour laws make “decent work” a reality',
  publisher: 'International Labour Organization',
  archive: 'Dateline',
  day: '2021-07-27' as Day,
  dayEnd: null,
  address: 'https://news.example/2021/07/27/strong-labour-laws/',
  language: 'en',
  abstract: 'The latest in our series.',
  keywords: ['Labour law and inspection', 'Georgia'],
  accessed: null,
}
const print = (form: CitationFormId, differences: Partial<Citation> = {}) =>
  CITATION_FORMS[form].print([{ ...article, ...differences }])

describe('the forms of a citation', () => {
  it('prints APA', () => {
    expect(print('apa')).toBe(
      'International Labour Organization. (2021, July 27). Strong labour laws make “decent work” a reality [Summary in the publisher’s listing]. Dateline. https://news.example/2021/07/27/strong-labour-laws/\n'
    )
  })

  it('prints Chicago, with single quotation marks within the title', () => {
    expect(print('chicago')).toBe(
      'International Labour Organization. “Strong labour laws make ‘decent work’ a reality.” Summary in the publisher’s listing. Dateline, July 27, 2021. https://news.example/2021/07/27/strong-labour-laws/.\n'
    )
  })

  it('prints MLA', () => {
    expect(print('mla', { day: '2021-09-07' as Day })).toBe(
      '“Strong labour laws make ‘decent work’ a reality.” Dateline, International Labour Organization, 7 Sept. 2021, https://news.example/2021/07/27/strong-labour-laws/. Summary in the publisher’s listing.\n'
    )
  })

  it('says the day on which it was read only where that is known', () => {
    const accessed = '2026-11-28' as Day
    expect(print('apa', { accessed })).toContain(' Retrieved November 28, 2026, from https://')
    expect(print('chicago', { accessed })).toContain(' Accessed November 28, 2026. https://')
    expect(print('mla', { accessed })).toContain(' Accessed 28 Nov. 2026.\n')
    for (const form of Object.keys(CITATION_FORMS) as CitationFormId[])
      expect(print(form)).not.toMatch(/2026|access|urldate/i)
  })

  it.each([
    ['2021-07-29', '2021, July 27–29', 'July 27–29, 2021'],
    ['2021-08-02', '2021, July 27–August 2', 'July 27–August 2, 2021'],
    ['2022-01-02', '2021, July 27–2022, January 2', 'July 27, 2021–January 2, 2022'],
  ])('prints a range of days to %s', (dayEnd, apa, chicago) => {
    expect(print('apa', { dayEnd: dayEnd as Day })).toContain(`(${apa})`)
    expect(print('chicago', { dayEnd: dayEnd as Day })).toContain(` ${chicago}. `)
  })

  it('adds no stop after a question, and says where the listing has the headline alone', () => {
    expect(print('chicago', { title: 'What now?', abstract: null })).toContain(
      '“What now?” Headline in the publisher’s listing.'
    )
  })

  it('prints RIS with CR LF, as a web page with its whole day', () => {
    expect(print('ris').split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - ilo-2021-07-27-strong-labour-laws',
      'TI  - Strong labour laws make “decent work” a reality',
      'AU  - International Labour Organization',
      'PB  - International Labour Organization',
      'T2  - Dateline',
      'PY  - 2021/07/27/',
      'UR  - https://news.example/2021/07/27/strong-labour-laws/',
      'LA  - en',
      'AB  - The latest in our series.',
      'KW  - Labour law and inspection',
      'KW  - Georgia',
      'N1  - Summary in the publisher’s listing, as captured in Dateline.',
      'ER  - ',
      '',
    ])
  })

  it('prints BibTeX as biblatex knows it, and escapes what TeX would run', () => {
    const printed = print('bibtex', { title: 'R&D: 50% of {€8} #1_a\\b', dayEnd: '2021-07-29' as Day })
    expect(printed).toMatch(/^@online\{ilo-2021-07-27-strong-labour-laws,\n/)
    expect(printed).toContain('  title = {R\\&D: 50\\% of \\{€8\\} \\#1\\_a\\textbackslash{}b},\n')
    expect(printed).toContain('  date = {2021-07-27/2021-07-29},\n')
  })

  it.each(Object.keys(CITATION_FORMS) as CitationFormId[])('prints a list in its order: %s', (form) => {
    const printed = CITATION_FORMS[form].print([
      article,
      { ...article, id: 'b', title: 'Second' },
      { ...article, id: 'c', title: 'Third' },
    ])
    const places = ['Strong labour', 'Second', 'Third'].map((title) => printed.indexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(-1)
  })
})
