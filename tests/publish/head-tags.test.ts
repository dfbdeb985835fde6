import { describe, expect, it } from 'vitest'
import { articleHead, pageHead, timelineHead } from '../../src/publish/head-tags.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

const overview = anOverview()

const SITE = 'https://news.example/'

const property = (head: { meta: readonly object[] }, name: string) =>
  head.meta.flatMap((tag) => ('property' in tag && tag.property === name && 'content' in tag ? [tag.content] : []))

describe('the head of an article', () => {
  it('says what the article says, under its own address', () => {
    const head = articleHead(
      aDetail({ title: 'Strong labour laws', summary: 'They make decent work.' }),
      overview,
      SITE
    )
    expect(head.title).toBe('Strong labour laws · Dateline')
    expect(head.description).toBe('They make decent work.')
    expect(head.links[0]).toEqual({ rel: 'canonical', href: 'https://news.example/2021/07/27/strong-labour-laws/' })
    expect(property(head, 'og:url')).toEqual(['https://news.example/2021/07/27/strong-labour-laws/'])
    expect(property(head, 'og:title')).toEqual(['Strong labour laws'])
    expect(property(head, 'og:type')).toEqual(['article'])
    expect(property(head, 'og:site_name')).toEqual(['Dateline'])
    expect(property(head, 'article:published_time')).toEqual(['2021-07-27T12:00:00Z'])
  })

  it('describes an article without a summary by its publisher and day', () => {
    expect(articleHead(aDetail({ summary: null }), overview, SITE).description).toBe(
      'International Labour Organization, 27 July 2021.'
    )
  })

  it('leaves out what needs the address of the site when that is not known', () => {
    const head = articleHead(aDetail({}), overview, null)
    expect(head.links.map(({ rel }) => rel)).not.toContain('canonical')
    expect(property(head, 'og:url')).toEqual([])
    expect(head.linkedData).toHaveLength(1)
    expect(head.linkedData[0]).not.toHaveProperty('url')
  })

  it('claims in its linked data only what the listing says', () => {
    const [article] = articleHead(aDetail({ summary: null, language: 'fr' }), overview, SITE).linkedData
    expect(article).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Strong labour laws',
      datePublished: '2021-07-27',
      inLanguage: 'fr',
      url: 'https://news.example/2021/07/27/strong-labour-laws/',
      mainEntityOfPage: 'https://news.example/2021/07/27/strong-labour-laws/',
      publisher: { '@type': 'Organization', name: 'International Labour Organization', url: 'https://www.ilo.org/' },
      copyrightNotice: 'The texts belong to their publisher.',
      isPartOf: { '@type': 'Collection', name: 'Dateline' },
    })
  })

  it('says in its tags and its linked data what it is filed under', () => {
    const filing = (label: string, group: string | null = null) => ({ id: label, label, group, ranges: [] })
    const head = articleHead(
      aDetail({
        themes: [filing('Skills', 'jobs'), filing('Wages', 'jobs')],
        flags: [filing('COVID-19')],
        places: [filing('Georgia')],
        format: filing('Video'),
        printedPlace: 'Tbilisi',
      }),
      overview,
      SITE
    )
    expect(property(head, 'article:section')).toEqual(['Skills'])
    expect(property(head, 'article:tag')).toEqual(['Skills', 'Wages', 'COVID-19', 'Georgia'])
    expect(head.linkedData[0]).toMatchObject({
      articleSection: 'Skills',
      keywords: ['Skills', 'Wages', 'COVID-19'],
      genre: 'Video',
      dateline: 'Tbilisi',
      contentLocation: [{ '@type': 'Place', name: 'Georgia' }],
    })
  })

  it.each([
    ['en', ['en_GB']],
    ['fr', ['fr_FR']],
    ['pt-BR', ['pt_BR']],
    ['tlh', []],
  ])('names the language %s as Open Graph does: %j', (language, locales) => {
    expect(property(articleHead(aDetail({ language }), overview, SITE), 'og:locale')).toEqual(locales)
  })

  it('lets no character of a title turn the words round that a preview shows after it', () => {
    const head = articleHead(aDetail({ title: 'An \u202Eexe.gnp\u202C \u2067invoice\u2069' }), overview, SITE)
    expect(property(head, 'og:title')).toEqual(['An exe.gnp invoice'])
  })

  it('cuts a long description at a word', () => {
    const head = articleHead(aDetail({ summary: 'word, '.repeat(100) }), overview, SITE)
    expect(head.description.length).toBeLessThanOrEqual(300)
    expect(head.description).toMatch(/word, word…$/)
    // The whole, for Zotero.
    expect(property(head, 'og:description')).toEqual(['word, '.repeat(100)])
  })

  it('never cuts a description inside a character', () => {
    const { description } = articleHead(aDetail({ summary: `${'x'.repeat(298)}${'😀'.repeat(10)}` }), overview, SITE)
    expect(description).toBe(`${'x'.repeat(298)}…`)
  })
})

describe('the head of other pages', () => {
  it('gives the timeline the name of the archive and what it holds', () => {
    const head = timelineHead({ ...overview, articles: 12345 }, SITE)
    expect(head.title).toBe('Dateline')
    expect(head.description).toBe(
      '12,345 news items of the International Labour Organization, 20 May 2020 to 12 April 2022, by date, theme and place. An unofficial copy.'
    )
    expect(head.links[0]).toEqual({ rel: 'canonical', href: 'https://news.example/' })
    expect(head.linkedData).toMatchObject([{ '@type': 'WebSite', name: 'Dateline', url: 'https://news.example/' }])
  })

  it('describes an empty archive without days', () => {
    const head = timelineHead({ ...overview, articles: 0, first: null, last: null }, null)
    expect(head.description).toMatch(/^0 news items of the International Labour Organization, by date/)
  })

  it('keeps a page without an address out of search engines', () => {
    const head = pageHead({ title: 'Not found', description: 'There is no such page.', path: null }, overview, SITE)
    expect(head.links).toEqual([])
    expect(head.meta).toContainEqual({ name: 'robots', content: 'noindex' })
  })
})

describe('an archive that files its articles under less', () => {
  const describedBy = (without?: readonly string[]) =>
    timelineHead(anOverview(without === undefined ? {} : { without }), SITE).description

  it('says on its timeline what they can be found by', () => {
    expect(describedBy()).toContain(', by date, theme and place. An unofficial copy.')
    expect(describedBy(['/themes/', '/formats/'])).toContain(', by date and place. An unofficial copy.')
    expect(describedBy(['/themes/', '/places/'])).toContain(', by date. An unofficial copy.')
  })

  it('names its publisher in a sentence with the article that its settings give', () => {
    const { publisherArticle: _, ...settings } = overview.settings
    expect(timelineHead(anOverview({ settings: { ...settings, publisher: 'Reuters' } }), SITE).description).toMatch(
      /^60 news items of Reuters, 20 May/
    )
  })

  it('gives no address of a site that is not known', () => {
    const { site: _, ...settings } = overview.settings
    const [article] = articleHead(aDetail({}), anOverview({ settings }), SITE).linkedData
    expect(article).toMatchObject({ publisher: { '@type': 'Organization', name: settings.publisher } })
    expect(JSON.stringify(article)).not.toContain('ilo.org')
  })
})
