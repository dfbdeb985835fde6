import { expect, it } from 'vitest'
import { articleMarkdown } from '../../src/publish/article-markdown.ts'
import type { Day } from '../../src/model/day.ts'
import { SETTINGS } from '../support/an-archive.ts'
import { aDetail } from '../support/a-detail.ts'

const filing = (id: string, label: string) => ({ id, label, group: null, ranges: [] })

it('holds what the page of an article says, with its sources and its address', () => {
  const article = aDetail({
    kicker: 'Decent work',
    credit: '© A_B/ILO',
    printedPlace: 'Geneva',
    dayEnd: '2021-07-29' as Day,
    themes: [filing('skills', 'Skills')],
    flags: [filing('covid-19', 'COVID-19')],
    places: [filing('KE', 'Kenya')],
    format: filing('video', 'Video'),
    truncated: true,
    sightings: [{ seed: 'a_b.txt', lines: [3, 7], number: 1, raw: [], differs: {} }],
  })
  expect(articleMarkdown(article, SETTINGS, 'https://news.example/')).toEqual({
    path: '/2021/07/27/strong-labour-laws/index.md',
    content: String.raw`# Strong labour laws

27 July 2021 to 29 July 2021 · Decent work

They make decent work a reality.

*The capture ends inside this article.*

- Credit: © A\_B/ILO
- Dateline: Geneva
- Themes: [Skills](<https://news.example/themes/skills/>); [COVID-19](<https://news.example/themes/covid-19/>)
- Places: [Kenya](<https://news.example/places/KE/>)
- Format: [Video](<https://news.example/formats/video/>)
- Publisher: [International Labour Organization](<https://www.ilo.org/>)
- Captured in: a\_b.txt, lines 3 to 7
- Address: [https://news.example/2021/07/27/strong-labour-laws/](<https://news.example/2021/07/27/strong-labour-laws/>)

An unofficial copy. The texts belong to their publisher.
`,
  })
})

it('leaves out what the listing does not say, and links by paths where the address of the site is not known', () => {
  const { content } = articleMarkdown(aDetail({ summary: null, themes: [filing('skills', 'Skills')] }), SETTINGS, null)
  expect(content).toMatch(/^# Strong labour laws\n\n27 July 2021\n\n- Themes: \[Skills\]\(<\/themes\/skills\/>\)\n/)
  expect(content).not.toContain('null')
})
