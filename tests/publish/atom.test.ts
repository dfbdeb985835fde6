import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, it } from 'vitest'
import { printAtom } from '../../src/publish/atom.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'
import { atomJudge } from '../support/feed-judges.ts'

const SITE = 'https://news.example/'

const filing = (id: string, label: string) => ({ id, label, group: null, ranges: [] })

const atomOf = (differences: Parameters<typeof aDetail>[0]) =>
  printAtom({ page: '/themes/skills/', title: 'Skills', articles: [aDetail(differences)] }, anOverview(), SITE)

it('names the page that it follows, itself, its publisher and the day of its newest article', () => {
  const text = atomOf({})
  expect(text).toContain('<id>https://news.example/themes/skills/</id>')
  expect(text).toContain('<title type="text">Skills · Dateline</title>')
  expect(text).toContain('rel="self" type="application/atom+xml" href="https://news.example/themes/skills/feed.xml"')
  expect(text).toContain('<name>International Labour Organization</name>')
  expect(text.split('\n')).toContain('  <updated>2021-07-27T12:00:00Z</updated>')
})

it('files an article under the addresses of its pages, and under its kicker', () => {
  const text = atomOf({
    kicker: 'Decent work',
    themes: [filing('skills', 'Skills')],
    flags: [filing('covid-19', 'COVID-19')],
    places: [filing('KE', 'Kenya')],
    format: filing('video', 'Video'),
  })
  expect(text.match(/<category.*/g)).toEqual([
    '<category term="Decent work" />',
    '<category term="skills" scheme="https://news.example/themes/" label="Skills" />',
    '<category term="covid-19" scheme="https://news.example/themes/" label="COVID-19" />',
    '<category term="KE" scheme="https://news.example/places/" label="Kenya" />',
    '<category term="video" scheme="https://news.example/formats/" label="Video" />',
  ])
})

it('leaves out the summary that a listing does not have', () => {
  expect(atomOf({ summary: null })).not.toContain('<summary')
})

it('keeps markup in a title as words, and stays valid', () => {
  const title = `</title><script>alert("1 & 'one'")</script> ]]> <!-- &amp;`
  const text = atomOf({ title, summary: title, kicker: title })
  expect(atomJudge()(text)).toBeNull()
  expect(text).not.toContain('<script')
  expect(text).toContain(
    '<title type="text">&lt;/title&gt;&lt;script&gt;alert(&quot;1 &amp; &#39;one&#39;&quot;)&lt;/script&gt; ]]&gt; &lt;!-- &amp;amp;</title>'
  )
})

it('puts a replacement for what XML can not hold', () => {
  const text = atomOf({ title: 'A\u0000B\u001FC\uFFFED\uD800E 😀' })
  expect(atomJudge()(text)).toBeNull()
  expect(parseFeed(text).items[0]?.title).toBe('A\uFFFDB\uFFFDC\uFFFDD\uFFFDE 😀')
})

it('can not be made of no article', () => {
  expect(() => printAtom({ page: '/', title: null, articles: [] }, anOverview(), SITE)).toThrow(RangeError)
})

it('names no site of the publisher where none is known', () => {
  const { site: _, ...settings } = anOverview().settings
  const text = printAtom({ page: '/', title: null, articles: [aDetail({})] }, anOverview({ settings }), SITE)
  expect(text).toContain('<author><name>International Labour Organization</name></author>')
})
