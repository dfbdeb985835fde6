import { expect, it } from 'vitest'
import { articleHead } from '../../src/publish/head-tags.ts'
import { renderHead } from '../../src/publish/render-head.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

const overview = anOverview()

it('writes the tags of a page, one to a line', () => {
  const html = renderHead(articleHead(aDetail({}), overview, 'https://news.example/'))
  expect(html.split('\n').slice(0, 3)).toEqual([
    '<title>Strong labour laws · Dateline</title>',
    '<meta name="description" content="They make decent work a reality." />',
    '<meta property="og:title" content="Strong labour laws" />',
  ])
  expect(html).toContain('<link rel="canonical" href="https://news.example/2021/07/27/strong-labour-laws/" />')
})

it('lets no title or summary end the element that it stands in', () => {
  const title = `</title></script><script>alert("1 & 'one'")</script><!--`
  const html = renderHead(articleHead(aDetail({ title, summary: title }), overview, null))
  expect(html).not.toMatch(/<\/title><\/script>|<script>|<!--/)
  expect(html).toContain('<title>&lt;/title&gt;')
  expect(html).toContain('content="&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(&quot;1 &amp; &#39;one&#39;&quot;)')
  const linked = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1]
  expect(JSON.parse(linked ?? '')).toMatchObject({ headline: title })
})
