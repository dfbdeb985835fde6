// Layouts of newsrooms outside the family, each with the smallest page that shows it.

import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read-seed.ts'

/** Reads a page, whose lines are written with ` / ` between. */
const read = (page: string) =>
  readSeed({ name: 'page.txt', bytes: new TextEncoder().encode(`${page.replaceAll(' / ', '\n')}\n`) })

/** `day | kicker | title | summary` of each entry. */
const outline = (page: string) =>
  read(page).items.map(({ day, kicker, title, summary }) =>
    [day, kicker, title, summary].map((text) => text ?? '-').join(' | ')
  )

const ALPHA = '2021-03-03 | - | Alpha opens | Summary one.'
const BETA = '2021-03-02 | - | Beta closes | Summary two.'

describe('where the date stands', () => {
  it('may be before the title', () => {
    const page = '3 March 2021 / Alpha opens / Summary one. / 2 March 2021 / Beta closes / Summary two.'
    expect(outline(page)).toEqual([ALPHA, BETA])
    expect(outline(`News /  / ${page.replaceAll(' / ', ' /  / ')}`)).toEqual([ALPHA, BETA])
  })

  it('may be last', () => {
    expect(
      outline('News /  / Alpha opens / Summary one. / 3 March 2021 /  / Beta closes / Summary two. / 2 March 2021')
    ).toEqual([ALPHA, BETA])
  })

  it('may be on the line of the title or of the summary', () => {
    const titles = ['2021-03-03 | - | Alpha opens | -', '2021-03-02 | - | Beta closes | -']
    expect(outline('News /  / 3 March 2021: Alpha opens /  / 2 March 2021: Beta closes')).toEqual(titles)
    expect(outline('2021-03-03\tAlpha opens / 2021-03-02\tBeta closes')).toEqual(titles)
    expect(outline('Alpha opens (3 March 2021) / Beta closes (2 March 2021)')).toEqual(titles)
    expect(
      outline('Alpha opens / 3 March 2021 -- Summary one. /  / Beta closes / 2 March 2021 -- Summary two.')
    ).toEqual([ALPHA, BETA])
    expect(outline('News /  / 3 March 2021 -- Summary one. /  / 2 March 2021 -- Summary two.')).toEqual([
      '2021-03-03 | - | - | Summary one.',
      '2021-03-02 | - | - | Summary two.',
    ])
  })

  it('may be over several entries', () => {
    expect(
      outline(
        'News for Wednesday, 3 March 2021 /  / Alpha opens /  / Summary one. /  / Gamma waits /  / Summary three.'
      )
    ).toEqual([ALPHA, '2021-03-03 | - | Gamma waits | Summary three.'])
  })

  it('may be beside a byline, a weekday, a time and a source', () => {
    expect(
      outline(
        'Alpha opens / By A. Sample | March 3, 2021 / Summary one. / Beta closes / By B. Sample | March 2, 2021 / Summary two.'
      )
    ).toEqual([ALPHA, BETA])
    expect(
      outline(
        'Alpha opens / Wednesday, 3 March 2021 6:22 am | ITUC / Summary one. /  / Beta closes / Tuesday, 2 March 2021 7:10 am | ITUC / Summary two.'
      )
    ).toEqual([ALPHA, BETA])
  })
})

describe('what marks an entry', () => {
  it.each(['*', '•', '-', '–'])('may be %s on the line of its title', (bullet) => {
    expect(
      outline(
        `News /  / ${bullet} Alpha opens /   3 March 2021 /   Summary one. / ${bullet} Beta closes /   2 March 2021 /   Summary two.`
      )
    ).toEqual([ALPHA, BETA])
  })

  it('may be a bullet within the list of a section', () => {
    expect(
      outline(
        'Events /  /   • Algeria /  /     • 3 March 2021, Algiers /       Alpha opens /       Summary one. /   • Benin /  /     • 2 March 2021, Cotonou /       Beta closes /       Summary two.'
      )
    ).toEqual([ALPHA, BETA])
  })
})

describe('what comes between', () => {
  it('is a label where it is short, before the title or after it', () => {
    const alpha = '2021-03-03 | Culture | Alpha opens to all in town | Summary one.'
    const beta = '2021-03-02 | Culture | Beta closes until summer comes | Summary two.'
    expect(
      outline(
        'Culture / Alpha opens to all in town / 3 March 2021 / Summary one. /  / Culture / Beta closes until summer comes / 2 March 2021 / Summary two.'
      )
    ).toEqual([alpha, beta])
    expect(
      outline(
        'Alpha opens to all in town / Culture / 3 March 2021 / Summary one. /  / Beta closes until summer comes / Culture / 2 March 2021 / Summary two.'
      )
    ).toEqual([alpha, beta])
  })

  it('is no field where it names one', () => {
    expect(
      outline(
        'Alpha opens / Organisation: Sample Office / 3 March 2021 / Summary one. /  / Beta closes / Organisation: Other Office / 2 March 2021 / Summary two.'
      )
    ).toEqual([ALPHA, BETA])
  })

  it('is the rest of a title where that goes on', () => {
    expect(
      outline(
        'News /  / Alpha opens after years in which / nobody believed in it / 3 March 2021 / Summary one. /  / Beta closes / 2 March 2021 / Summary two.'
      )
    ).toEqual(['2021-03-03 | - | Alpha opens after years in which nobody believed in it | Summary one.', BETA])
  })
})

describe('what stands around entries', () => {
  it('is side matter: links, categories, bylines, pages to turn and rights', () => {
    const page = read(
      'News /  / Alpha opens /  / 3 March 2021 /  / By A. Sample /  / Summary one. More >> /  / Categories: X /  / Leave a comment /  / Beta closes /  / 2 March 2021 /  / By B. Sample /  / Summary two. More >> /  / Categories: Y /  / Leave a comment /  / 1 2 3 Next /  / Privacy policy /  / © Sample Foundation 2021'
    )
    expect(page.items.map(({ day, title, summary }) => `${day} | - | ${title} | ${summary}`)).toEqual([ALPHA, BETA])
    expect(page.account).toMatchObject({ heading: 1, sideMatter: 7, entry: 8, rejected: 0 })
  })

  it('is side matter where it comes back with each entry, though nobody listed it', () => {
    expect(
      outline(
        'Alpha opens / 3 March 2021 / Summary one. / Go to the item /  / Beta closes / 2 March 2021 / Summary two. / Go to the item'
      )
    ).toEqual([ALPHA, BETA])
  })
})

describe('a table', () => {
  it('gives the column that is the title, and the one that says the kind', () => {
    const entries = ['2021-03-03 | News | Alpha opens | -', '2021-03-02 | Event | Beta closes | -']
    expect(outline('Date\tTitle\tType / 2021-03-03\tAlpha opens\tNews / 2021-03-02\tBeta closes\tEvent')).toEqual(
      entries
    )
    expect(outline('| Alpha opens | News | 3 March 2021 | / | Beta closes | Event | 2 March 2021 |')).toEqual(entries)
  })

  it('takes a column that is always the same for none', () => {
    expect(outline('3 March 2021\tAlpha opens\tPDF / 2 March 2021\tBeta closes\tPDF')).toEqual([
      '2021-03-03 | - | Alpha opens | -',
      '2021-03-02 | - | Beta closes | -',
    ])
  })
})

describe('dates in figures', () => {
  const page = (first: string, second: string) =>
    outline(`Alpha opens / ${first} / Summary one. /  / Beta closes / ${second} / Summary two.`)

  it('are read in the order that the page shows', () => {
    expect(page('03/14/2021', '03/02/2021')[1]).toBe(BETA)
    expect(page('14/03/2021', '02/03/2021')[1]).toBe(BETA)
    expect(page('Wed, 03/03/2021', 'Tue, 03/02/2021')).toEqual([ALPHA, BETA])
  })

  it('are read in neither where it shows none', () => {
    expect(page('03/06/2024', '03/05/2024')).toEqual([])
  })
})
