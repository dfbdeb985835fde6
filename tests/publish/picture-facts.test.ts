import { describe, expect, it } from 'vitest'
import type { Day, Period } from '../../src/model/day.ts'
import type { Labels, PeriodDetail } from '../../src/model/page-data.ts'
import { archivePicture, articlePicture, periodPicture, settable } from '../../src/publish/picture-facts.ts'
import { aCatalogue, anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

const overview = anOverview()
const filing = (label: string, group: string | null = null) => ({ id: label, label, group, ranges: [] })

describe('the picture of an article', () => {
  it('says its day, its kicker, its title, and whose news it is', () => {
    expect(articlePicture(aDetail({ kicker: 'ILO in action' }), overview)).toEqual({
      name: 'Dateline',
      whose: 'An unofficial copy of news by the International Labour Organization',
      day: { date: '27', under: ['July 2021', 'Tuesday'] },
      kicker: 'ILO in action',
      title: 'Strong labour laws',
      note: null,
      words: [],
      chart: null,
    })
  })

  it('says the last day of a range', () => {
    const { day } = articlePicture(aDetail({ dayEnd: '2021-08-02' as Day }), overview)
    expect(day?.under).toEqual(['July 2021', 'to 2 Aug 2021'])
  })

  it('has the words of two themes with their hues, else of what the article is filed under beside them, without', () => {
    const themes = [filing('Skills', 'jobs'), filing('Wages', 'jobs'), filing('Equality', 'rights')]
    const words = (differences: Parameters<typeof aDetail>[0]) => articlePicture(aDetail(differences), overview).words
    expect(words({ themes, places: [filing('Georgia', 'europe')] })).toEqual([
      { word: 'Skills', hue: 'jobs' },
      { word: 'Wages', hue: 'jobs' },
    ])
    expect(words({ places: [filing('Georgia', 'europe')], format: filing('Video') })).toEqual([
      { word: 'Georgia', hue: null },
      { word: 'Video', hue: null },
    ])
  })
})

const LABELS: Labels = {
  themeGroups: [
    { id: 'rights', label: 'Rights at work' },
    { id: 'jobs', label: 'Jobs' },
  ],
  captured: [],
  theme: [],
  flag: [],
  format: [],
  place: [],
  seed: [],
}

const aPeriod = (period: string, parts: PeriodDetail['parts']): PeriodDetail => ({
  period: period as Period,
  count: 3,
  parts,
  articles: null,
  earlier: null,
  later: null,
  labels: LABELS,
})

describe('the picture of a list', () => {
  it('has a bar for each day of a month, and the words of the hues that occur', () => {
    const detail = aPeriod('2021-02', [{ period: '2021-02-03' as Period, groups: [0, 2, 1] }])
    const { title, note, chart, words } = periodPicture(detail, overview)
    expect([title, note]).toEqual(['February 2021', '3 news items'])
    expect(chart?.bars).toHaveLength(28)
    expect(chart?.bars[2]).toEqual([0, 2, 1])
    expect(chart?.bars[3]).toEqual([])
    expect(chart?.ends).toEqual(['1 February 2021', '28 February 2021'])
    expect(words).toEqual([{ word: 'Jobs', hue: 'jobs' }])
  })

  it('has a bar for each month of a year', () => {
    const { chart } = periodPicture(aPeriod('2021', [{ period: '2021-12' as Period, groups: [1, 0, 0] }]), overview)
    expect(chart?.bars.map((bar) => bar.length)).toEqual([...Array<number>(11).fill(0), 3])
  })

  it('has no chart of so many months that the bars would be too thin', () => {
    const long = anOverview({ first: '1950-01-01' as Day, last: '2022-04-12' as Day })
    expect(archivePicture(overview, aCatalogue({})).chart?.bars).toHaveLength(24)
    expect(archivePicture(long, aCatalogue({})).chart).toBeNull()
  })

  it('says of an archive without an article that it has none', () => {
    const { note, chart } = archivePicture(anOverview({ articles: 0, first: null, last: null }), aCatalogue({}))
    expect([note, chart]).toEqual(['0 news items', null])
  })
})

describe('what the faces can set', () => {
  const isLatin = (text: string) => /^[\u0020-\u017F]*$/.test(text)
  const set = (differences: Parameters<typeof aDetail>[0]) =>
    settable(articlePicture(aDetail(differences), overview), isLatin)

  it('leaves out words that the faces have no letters for', () => {
    expect(set({ kicker: '国际劳工组织', places: [filing('中国'), filing('Georgia')] })).toMatchObject({
      kicker: null,
      words: [{ word: 'Georgia' }],
    })
  })

  it('is no picture where the title is not among it', () => {
    expect(set({ title: 'ILO 国际劳工组织' })).toBeNull()
    expect(set({ title: '\u202E' })).toBeNull()
  })

  it('lets no control turn a title round, and takes any space for a space', () => {
    expect(set({ title: 'An \u202Egnp.exe\u202C\u00A0in\u2009voice\u00AD' })?.title).toBe('An gnp.exe in voice')
  })
})
