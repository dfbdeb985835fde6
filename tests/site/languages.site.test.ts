// A site in French and one in Spanish hold no English word but what a capture prints, on every kind of page, with all that unfolds unfolded.

import { expect, type Page } from '@playwright/test'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defined } from '../../src/model/item-at.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { buildSite, previewSite, ROOT, type Server } from '../support/servers.ts'
import { test } from '../support/site.ts'
import { takenOver } from '../support/taken-over.ts'

/** Words that stand in almost every English sentence, and in none of the other language. */
const ENGLISH = [
  'the',
  'of',
  'and',
  'with',
  'this',
  'that',
  'from',
  'by',
  'are',
  'was',
  'were',
  'your',
  'which',
  'you',
  'for',
  'it',
  'its',
  'all',
]
/** Words of buttons and headings. */
const LABELS = [
  'search',
  'filter',
  'filters',
  'copy',
  'close',
  'newest',
  'oldest',
  'next',
  'show',
  'more',
  'about',
  'saved',
  'settings',
  'theme:',
  'day',
  'month',
  'year',
  'lines',
  'listing',
  'sources:',
  'words',
]

const SITES = {
  fr: {
    settings: [
      ['language: en', 'language: fr'],
      ['publisher: International Labour Organization', 'publisher: Organisation internationale du Travail'],
      ['publisherArticle: the', 'publisherArticle: l’'],
      ['publisherShort: ILO', 'publisherShort: OIT'],
      [/^rights: .*$/m, 'rights: Textes © Organisation internationale du Travail (OIT).'],
    ],
    own: ['for', 'filter', 'page', 'articles', 'it'],
    date: 'juillet 2021',
    month: 'Juillet|juillet',
  },
  es: {
    settings: [
      ['language: en', 'language: es'],
      ['publisher: International Labour Organization', 'publisher: Organización Internacional del Trabajo'],
      ['publisherArticle: the', 'publisherArticle: la'],
      ['publisherShort: ILO', 'publisherShort: OIT'],
      [/^rights: .*$/m, 'rights: Textos © Organización Internacional del Trabajo (OIT).'],
    ],
    own: [],
    date: 'julio de 2021',
    month: 'Julio|julio',
  },
} as const

/** A path of every kind of page, beside that of an article. `?` is a view of the timeline. */
const PATHS = [
  '/',
  '/?q=labour',
  '/?q=qqqqqq',
  '/?q=theme:nothing',
  '/?theme=wages&place=africa&from=2021&to=2020',
  '/2021/',
  '/2021/07/',
  '/2021/07/27/',
  '/themes/',
  '/themes/wages/',
  '/places/',
  '/places/africa/',
  '/formats/',
  '/formats/video/',
  '/about/',
  '/saved/',
  '/sources/',
  '/nowhere/',
]

/** The texts of a page, and of its attributes, that are marked as no other language than the page's. Captures, code and labels of themes are left out. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const language = document.documentElement.lang
    const isForeign = (element: Element): boolean =>
      element.closest(`[lang]:not([lang="${language}"]), pre, code, script, style, .raw-lines, template, .Z3988`) !==
      null
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.parentElement && !isForeign(node.parentElement)) texts.push(node.data)
      } else if (node instanceof Element && !isForeign(node))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
          texts.push(node.getAttribute(name) ?? '')
    }
    for (const meta of document.querySelectorAll(
      'meta[name="description"], meta[property="og:description"], link[title]'
    ))
      texts.push(meta.getAttribute('content') ?? meta.getAttribute('title') ?? '')
    return texts
  })

/** Opens every fold and every button that shows something more, the page staying where it is. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  for (const button of await page.locator('main button[aria-expanded="false"]:visible').all())
    await button.click({ timeout: 2_000 }).catch(() => undefined)
}

test.describe.configure({ mode: 'serial' })
test.use({ forgiven: /404/ })

for (const [language, { settings, own, date, month }] of Object.entries(SITES)) {
  test.describe(`a site in ${language}`, { tag: FULL_RUN }, () => {
    let scratch = ''
    let server: Server | undefined
    /** Texts that the archive itself brings: what its vocabulary says of themes, and all that a capture prints. */
    let captured: readonly string[]

    test.beforeAll(async () => {
      scratch = await mkdtemp(join(tmpdir(), `dateline-${language}-`))
      const seeds = join(scratch, 'seeds')
      await cp(resolve(ROOT, 'seeds'), seeds, { recursive: true })
      const file = join(seeds, 'archive.yaml')
      let text = await readFile(file, 'utf8')
      for (const [from, to] of settings) text = text.replace(from, to)
      await writeFile(file, text)
      const site = join(scratch, 'site')
      const built = await buildSite(['--outDir', site], { SEEDS: seeds, SITE_URL: 'https://news.example/' })
      expect(built.code, built.output).toBe(0)
      const { articles, vocabulary } = JSON.parse(await readFile(join(site, 'archive.json'), 'utf8')) as {
        readonly articles: readonly Readonly<Record<'title' | 'kicker' | 'summary' | 'credit', string | null>>[]
        readonly vocabulary: Readonly<Record<'themes' | 'themeGroups' | 'flags', readonly { readonly label: string }[]>>
      }
      const printed = articles.flatMap(({ title, kicker, summary, credit }) => [title, kicker, summary, credit])
      const { themes, themeGroups, flags } = vocabulary
      const labels = [...themes, ...themeGroups, ...flags].map(({ label }) => label)
      const vocabularyFile = await readFile(join(seeds, 'vocabulary/themes.yaml'), 'utf8')
      const scopes = [...vocabularyFile.matchAll(/^ +scope: (.*)$/gm)].map(([, scope = '']) => scope)
      // The longest first: one may hold another.
      captured = [...printed, ...labels, ...scopes]
        .filter((each) => each !== null)
        .toSorted((a, b) => b.length - a.length)
      server = await previewSite(site)
    })

    test.afterAll(async () => {
      await server?.stop()
      await rm(scratch, { recursive: true, force: true })
    })

    const english = [...ENGLISH, ...LABELS].filter((word) => !own.some((each) => each === word))
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}:/])(?:${english.join('|')})(?![\\p{L}\\p{M}:])`, 'iu')

    /** The texts with an English word, but for what the archive itself says. */
    const englishIn = (texts: readonly string[]): string[] => {
      const without = texts.map((text) => captured.reduce((rest, one) => rest.replaceAll(one, ''), text))
      return [...new Set(without)].filter((text) => pattern.test(text))
    }

    test('says no English word on any kind of page', async ({ page }) => {
      const found: Record<string, readonly string[]> = {}
      const { url } = defined(server)
      await page.goto(url)
      await takenOver(page)
      const article = await page.locator('main article a').first().getAttribute('href')
      for (const path of [...PATHS, article ?? '/']) {
        await page.goto(url + path.slice(1), { waitUntil: 'networkidle' })
        await unfold(page)
        const wrong = englishIn(await readTexts(page))
        if (wrong.length > 0) found[path] = wrong
      }
      expect(found).toEqual({})
    })

    test('reads a date and names it in its language', async ({ page }) => {
      await page.goto(`${defined(server).url}?q=${encodeURIComponent(date)}`, { waitUntil: 'networkidle' })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('main')).toContainText(new RegExp(month))
      const days = await page
        .locator('main time.railday')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
      expect(days.length).toBeGreaterThan(0)
      expect(days.filter((day) => !day?.startsWith('2021-07'))).toEqual([])
    })
  })
}
