import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/build/page-kind.ts'
import { prerender } from '../../src/build/prerender.ts'
import type { RenderPage } from '../../src/publish/page.ts'
import { listFiles } from '../../src/build/list-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const aPage = (path: string, differences: Partial<Page> = {}): Page => ({
  path,
  status: 200,
  asked: false,
  listed: true,
  picture: null,
  head: { title: `Title of ${path}`, description: '', meta: [], links: [], linkedData: [] },
  data: [[['overview'], { name: 'Dateline' }]],
  ...differences,
})

const render: RenderPage = ({ path, data }) =>
  Promise.resolve({ body: `<p>${path} ${'long '.repeat(50)}</p>`, state: JSON.stringify(data) })

const write = async (pages: Iterable<Page>, folder: string, renderPage = render) =>
  prerender({
    pages,
    folder,
    render: renderPage,
    printPage: ({ head, asked, body, state }) => `${head}\n${asked ? 'may differ' : ''}\n${body}\n${state}`,
    siteUrl: null,
    draw: null,
    quality: 5,
  })

describe('prerendering', () => {
  it('writes each page where a static host looks for it, and gives the addresses that search engines are told of', async () => {
    const folder = await temporaryFolder()
    const pages = [
      aPage('/'),
      aPage('/2021/07/27/a-title/'),
      aPage('/404.html', { status: 404 }),
      aPage('/saved/', { listed: false }),
    ]
    expect((await write(pages, folder)).sort()).toEqual(['/', '/2021/07/27/a-title/'])
    expect((await listFiles(folder)).filter((file) => file.endsWith('.html'))).toEqual([
      '2021/07/27/a-title/index.html',
      '404.html',
      'index.html',
      'saved/index.html',
    ])
    const html = await readFile(join(folder, '2021/07/27/a-title/index.html'), 'utf8')
    expect(html).toContain('<title>Title of /2021/07/27/a-title/</title>')
    expect(html).toContain('[[["overview"],{"name":"Dateline"}]]')
  })

  it('writes twins that hold the same page', async () => {
    const folder = await temporaryFolder()
    await write([aPage('/about/')], folder)
    const [plain, br, gz] = await Promise.all(
      ['', '.br', '.gz'].map((twin) => readFile(join(folder, `about/index.html${twin}`)))
    )
    expect(brotliDecompressSync(br ?? '').toString()).toBe(plain?.toString())
    expect(gunzipSync(gz ?? '').toString()).toBe(plain?.toString())
  })

  it('tells the template which pages a query string asks something else of', async () => {
    const folder = await temporaryFolder()
    await write([aPage('/', { asked: true }), aPage('/about/')], folder)
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('may differ')
    expect(await readFile(join(folder, 'about/index.html'), 'utf8')).not.toContain('may differ')
  })

  it('stops at a page that the app can not render, and names it', async () => {
    const failing: RenderPage = (request) =>
      request.path === '/b/' ? Promise.reject(new Error('no data')) : render(request)
    const work = write([aPage('/a/'), aPage('/b/'), aPage('/c/')], await temporaryFolder(), failing)
    await expect(work).rejects.toThrow('The page /b/ could not be rendered.')
  })

  it('refuses a style attribute, which the security policy would block', async () => {
    const styled: RenderPage = () => Promise.resolve({ body: '<p style="color:red">', state: '' })
    await expect(write([aPage('/a/')], await temporaryFolder(), styled)).rejects.toThrow('<p style="')
  })

  it('takes the word style= in a text for text', async () => {
    const quoted: RenderPage = () => Promise.resolve({ body: '<p>a style=&quot;x&quot; style="y"</p>', state: '' })
    await expect(write([aPage('/a/')], await temporaryFolder(), quoted)).resolves.toEqual(['/a/'])
  })
})
