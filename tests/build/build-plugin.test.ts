import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createBuilder, createLogger } from 'vite'
import { describe, expect, it } from 'vitest'
import { basePlugin } from '../../src/build/base-plugin.ts'
import { buildPlugin } from '../../src/build/build-plugin.ts'
import { listFiles } from '../../src/build/list-files.ts'
import type { SeedFolders } from '../../src/build/load-archive.ts'
import { checkAddresses } from '../support/own-addresses.ts'
import { aProject } from './a-project.ts'

const ARTICLES = ['2021/07/20/a-day-at-the-training-centre', '2021/07/27/strong-labour-laws-make-decent-work-a-reality']

const ARTICLE_PAGES = ARTICLES.flatMap((path) => [`${path}/index.html`, `${path}/index.md`])

const ARTICLE_PICTURES = ARTICLES.map((path) => `pictures/${path}.png`)

/** What every site has beside its articles and lists (`pages.test.ts` holds those), without the hashes in the names. */
const SITE_FILES = [
  '404.html',
  '_headers',
  'about/index.html',
  'archive.csv',
  'archive.json',
  'archive.schema.json',
  'assets/index.js',
  'assets/start.js',
  'data/archive/articles.json',
  'data/archive/cards.json',
  'data/archive/catalogue.json',
  'data/archive/columns.json',
  'data/archive/sources.json',
  'data/articles/2021-07-1.json',
  'data/cards/2021-07/1.json',
  'data/manifest.json',
  'data/search/index.json',
  'feed.json',
  'feed.xml',
  'icon-512.png',
  'icon-maskable-512.png',
  'index.html',
  'llms.txt',
  'pictures/2021.png',
  'pictures/2021/07.png',
  'pictures/index.png',
  'robots.txt',
  'shell.html',
  'sitemap.xml',
  'sources/index.html',
  'sw.js',
]

/** Builds the site of a project; gives what was said. `base` is Vite's option. */
async function build(folders: SeedFolders, siteUrl?: string, base?: string): Promise<string> {
  const said: string[] = []
  const customLogger = createLogger('silent')
  customLogger.info = customLogger.warn = (message) => void said.push(message)
  const builder = await createBuilder(
    {
      root: folders.root,
      configFile: false,
      logLevel: 'silent',
      customLogger,
      ...(base === undefined ? {} : { base }),
      plugins: [basePlugin(siteUrl), buildPlugin({ folders, siteUrl })],
    },
    null
  )
  await builder.buildApp()
  return said.join('\n')
}

const read = (folders: SeedFolders, file: string) => readFile(join(folders.root, 'dist', file), 'utf8')

describe('a build', () => {
  it('writes every page, the data and what hosts and search engines ask for', async () => {
    const folders = await aProject()
    await build(folders, 'https://news.example/')
    const files = (await listFiles(join(folders.root, 'dist'))).filter((file) => !/\.(br|gz)$/.test(file))
    const names = files.map((file) => file.replace(/[.-][\w-]{8,12}(?=\.(js|json)$|\/1\.json$)/, ''))
    expect(names).toEqual(expect.arrayContaining([...ARTICLE_PAGES, ...ARTICLE_PICTURES, ...SITE_FILES]))
    const page = await read(folders, `${ARTICLES[0]}/index.html`)
    expect(page).toContain(`<p>/${ARTICLES[0]}/: overview, article /${ARTICLES[0]}/</p>`)
    expect(page).toContain(`<link rel="canonical" href="https://news.example/${ARTICLES[0]}/" />`)
    expect(await read(folders, 'sitemap.xml')).toContain(`<loc>https://news.example/${ARTICLES[1]}/</loc>`)
    expect(await read(folders, 'sitemap.xml')).not.toContain('404')
    expect(page).toContain('<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml"')
    expect(page).toContain(
      `<link rel="alternate" type="text/markdown" href="https://news.example/${ARTICLES[0]}/index.md"`
    )
    expect(await read(folders, 'index.html')).toContain('href="https://news.example/feed.xml" title="Dateline (Atom)"')
    expect(await read(folders, 'feed.xml')).toContain(`<id>https://news.example/${ARTICLES[0]}/</id>`)
    expect(await read(folders, 'opensearch.xml')).toContain('template="https://news.example/?q={searchTerms}"')
  })

  it('lives under the path of SITE_URL: each address in it begins there and leads to a file', async () => {
    const folders = await aProject()
    await build(folders, 'https://host.example/name')
    const dist = join(folders.root, 'dist')
    const { count, astray } = await checkAddresses(dist, '/name/')
    expect(astray).toEqual([])
    expect(count).toBeGreaterThanOrEqual(3)
    const page = await read(folders, `${ARTICLES[0]}/index.html`)
    expect(page).toContain(`<link rel="canonical" href="https://host.example/name/${ARTICLES[0]}/" />`)
    expect(page).toContain(`<p>/${ARTICLES[0]}/: overview`)
    expect(await read(folders, 'sitemap.xml')).toContain(`<loc>https://host.example/name/${ARTICLES[1]}/</loc>`)
    expect(await read(folders, '_headers')).toMatch(/^\/name\/\*\n/)
  })

  it('takes the path alone from --base, and refuses one that SITE_URL does not have', async () => {
    const folders = await aProject()
    await build(folders, undefined, '/name/')
    expect((await checkAddresses(join(folders.root, 'dist'), '/name/')).astray).toEqual([])
    expect(await read(folders, 'index.html')).not.toContain('canonical')
    await expect(build(folders, 'https://host.example/other/', '/name/')).rejects.toThrow(
      'SITE_URL says that the site lives under /other/, and --base says /name/'
    )
  })

  it('says what it weighs, and that addresses are left out when it is not told where the site will stand', async () => {
    const folders = await aProject()
    const said = await build(folders)
    expect(said).toMatch(/^\d+ pages from 2 articles\.$/m)
    expect(said).toMatch(/Shell JavaScript: \d+\.\d of 110 kB/)
    expect(said).toMatch(/First view: \d+\.\d of 170 kB/)
    expect(said).toMatch(/^The build took \d+\.\d s\.$/m)
    expect(said).toContain('SITE_URL is not set')
    const files = await listFiles(join(folders.root, 'dist'))
    expect(files.filter((file) => /sitemap\.xml|^pictures|feed\./.test(file))).toEqual([])
    // What installs the site needs no address.
    expect(files).toContain('icon-192.png')
    expect(await read(folders, `${ARTICLES[0]}/index.md`)).toContain(`](</${ARTICLES[0]}/>)`)
    expect(await read(folders, 'index.html')).not.toMatch(
      /canonical|og:url|og:image|rel="search"|rel="alternate"|ld\+json/
    )
  })

  it('fails on a shell that weighs more than it may', async () => {
    const folders = await aProject()
    const noise = Array.from({ length: 20_000 }, (_, index) => (Math.sin(index) * 1e15).toString(36)).join('')
    await appendFile(join(folders.root, 'src/app/entry.ts'), `console.log(${JSON.stringify(noise)})\n`)
    await expect(build(folders)).rejects.toThrow('weighs more than it may')
  })

  it('fails on a broken vocabulary before it builds anything, with the file, the line and the column', async () => {
    const folders = await aProject()
    await writeFile(join(folders.seedsDir, 'vocabulary/themes.yaml'), 'groups:\n  - id: [\n')
    await expect(build(folders)).rejects.toThrow(/^\d+ errors? in seeds:\n\nseeds\/vocabulary\/themes\.yaml:\d+:\d+ /)
    expect(await listFiles(folders.root)).not.toContain('dist/index.html')
  })

  it('says in a sentence that the folder of seeds is not there', async () => {
    const folders = await aProject()
    await expect(build({ ...folders, seedsDir: join(folders.root, 'none') })).rejects.toThrow(
      /^There is no folder .*none\.$/
    )
  })

  it('draws no picture anew that was drawn before', async () => {
    const folders = await aProject()
    expect(await build(folders, 'https://news.example/')).toMatch(/^(\d+) pictures, \1 of them drawn now\.$/m)
    expect(await build(folders, 'https://news.example/')).toMatch(/^\d+ pictures, 0 of them drawn now\.$/m)
  })

  it('gives the same bytes again, pictures included', async () => {
    const [one, other] = [await aProject(), await aProject()]
    await Promise.all([build(one, 'https://news.example/'), build(other, 'https://news.example/')])
    const files = await listFiles(join(one.root, 'dist'))
    expect(await listFiles(join(other.root, 'dist'))).toEqual(files)
    expect(files).toEqual(expect.arrayContaining(ARTICLE_PICTURES))
    const bytes = ({ root }: SeedFolders, file: string) => readFile(join(root, 'dist', file))
    for (const file of files) expect((await bytes(other, file)).equals(await bytes(one, file)), file).toBe(true)
  })
})
