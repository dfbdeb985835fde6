import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { previewMiddleware } from '../../src/build/preview-middleware.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

type Ask = (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>

/** A server of a site of five files under a base, and a way to ask it: Node's own client, which sends a path as it is given. */
async function serveSite(base = '/'): Promise<Ask> {
  const folder = await temporaryFolder()
  const files = {
    'index.html': 'home',
    '404.html': 'nothing here',
    'about/index.html': 'about',
    'assets/app-12345678.js': 'script',
    'assets/app-12345678.js.br': brotliCompressSync('script'),
    'data/manifest.json': '{}',
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const serve = previewMiddleware(folder, base)
  const server = createServer((incoming, response) =>
    serve(incoming, response, (error) => response.destroy(error as Error))
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return (path, options = {}) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) })
        )
      })
      asked.on('error', reject).end()
    })
}

describe('the preview server', () => {
  it('serves a page under its folder, to be asked for again each time', async () => {
    const ask = await serveSite()
    const { status, headers, body } = await ask('/about/?theme=skills')
    expect([status, body.toString()]).toEqual([200, 'about'])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('sends a reader on to a folder whose slash is missing, and keeps the query', async () => {
    const { status, headers } = await (await serveSite())('/about?theme=skills&q=a?b')
    expect([status, headers.location]).toEqual([308, '/about/?theme=skills&q=a?b'])
  })

  it('serves a site under a path, and nothing outside of it', async () => {
    const ask = await serveSite('/name/')
    const page = await ask('/name/about/?theme=skills')
    expect([page.status, page.body.toString()]).toEqual([200, 'about'])
    expect((await ask('/name/assets/app-12345678.js')).headers['cache-control']).toContain('immutable')
    for (const [path, to] of [
      ['/name?a', '/name/?a'],
      ['/name/about?a', '/name/about/?a'],
    ] as const) {
      const { status, headers } = await ask(path)
      expect([status, headers.location], path).toEqual([308, to])
    }
    for (const path of ['/', '/about/', '/named/', '/name/name/', '/name//about/', '//name/']) {
      const { status, body } = await ask(path)
      expect([status, body.toString()], path).toEqual([404, 'nothing here'])
    }
  })

  it('answers an unknown address with our page and status 404', async () => {
    const ask = await serveSite()
    for (const path of ['/nowhere/', '/nowhere', '/assets/gone-12345678.js', '/../package.json', '/%']) {
      const { status, headers, body } = await ask(path)
      expect([status, body.toString(), headers['cache-control']], path).toEqual([404, 'nothing here', 'no-cache'])
    }
  })

  it('lets hashed files be kept for ever, and the manifest not', async () => {
    const ask = await serveSite()
    expect((await ask('/assets/app-12345678.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await ask('/data/manifest.json')).headers['cache-control']).toBe('no-cache')
  })

  it('sends the compressed twin to those who take it, and says that it may differ', async () => {
    const ask = await serveSite()
    const path = '/assets/app-12345678.js'
    const packed = await ask(path, { headers: { 'accept-encoding': 'gzip, br;q=0.8' } })
    expect([packed.headers['content-encoding'], brotliDecompressSync(packed.body).toString()]).toEqual(['br', 'script'])
    expect(packed.headers.vary).toBe('Accept-Encoding')
    expect(packed.headers['content-type']).toBe('text/javascript; charset=utf-8')
    for (const refusal of ['gzip', 'br;q=0', 'brotli', '']) {
      const plain = await ask(path, { headers: { 'accept-encoding': refusal } })
      expect([plain.headers['content-encoding'], plain.body.toString()], refusal).toEqual([undefined, 'script'])
    }
  })

  it('answers 304 to a reader who has the page already', async () => {
    const ask = await serveSite()
    const { headers } = await ask('/')
    const again = await ask('/', { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask('/', { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200)
  })

  it('sends the security headers with every answer', async () => {
    const ask = await serveSite()
    for (const path of ['/', '/nowhere', '/about', '/assets/app-12345678.js']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy'], path).toMatch(
        /^default-src 'none'.*trusted-types dateline; frame-ancestors 'none'$/
      )
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
  })

  it('gives heads without bodies, and takes no other method', async () => {
    const ask = await serveSite()
    const head = await ask('/about/', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '5', 0])
    const post = await ask('/about/', { method: 'POST' })
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})
