// An article with everything that its page can show.

import type { ArticlePath } from '../../../src/model/article.ts'
import type { Day } from '../../../src/model/day.ts'
import { anOverview } from '../../support/a-catalogue.ts'
import { aDetail } from '../../support/a-detail.ts'

const day = (text: string) => text as Day

export const overview = anOverview({ seeds: 2 })

const title = 'Cotton farming brings better lives'
const summary = 'Families in India can support their children.'

export const detail = aDetail({
  path: '/2021/08/02/cotton-farming-brings-better-lives/' as ArticlePath,
  day: day('2021-08-02'),
  title,
  summary,
  kicker: 'Their voices',
  credit: '© CRS PHOTO 2021',
  format: { id: 'impact-story', label: 'Impact story', group: null, ranges: [] },
  themes: [
    { id: 'rural', label: 'Rural economy', group: 'jobs', ranges: [{ field: 'title', start: 0, end: 14 }] },
    { id: 'child-labour', label: 'Child labour', group: 'rights', ranges: [{ field: 'summary', start: 36, end: 44 }] },
  ],
  places: [{ id: 'IN', label: 'India', group: 'asia', ranges: [{ field: 'summary', start: 12, end: 17 }] }],
  sightings: [
    {
      seed: '002.txt',
      lines: [4, 10],
      number: 1,
      raw: ['  1. © CRS PHOTO 2021', '', '    Their voices', '', `    ${title}`, '', '    02 August 2021'],
      differs: { summary: null },
    },
    {
      seed: '007.txt',
      lines: [20, 24],
      number: null,
      raw: [`  ${title}`, '', '2 August 2021', '', '  Families in India can support   their children.'],
      differs: { kicker: 'Voices', credit: null },
    },
  ],
  related: [
    {
      path: '/2021/07/15/mobile-station/' as ArticlePath,
      day: day('2021-07-15'),
      title: 'Mobile station brings training closer',
      shared: [
        { id: 'rural', label: 'Rural economy', group: 'jobs' },
        { id: 'IN', label: 'India', group: 'asia' },
      ],
      words: ['farming', 'lives'],
    },
  ],
  earlier: {
    path: '/2021/07/28/sierra-leone/' as ArticlePath,
    day: day('2021-07-28'),
    title: 'Projects in Sierra Leone',
  },
})
