// Serves the built site as a good static host would: folders, 404, caching, precompressed files, the security headers.
// `vite preview` alone answers an unknown address, and a folder without its slash, with the home page.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseSiteAddress, printSiteAddress } from '../address/site-address.ts'
import { NOT_FOUND_PAGE } from '../publish/page.ts'
import { PICTURE_FOLDER } from '../publish/picture-tags.ts'
import { cacheControl, PICTURE_HEADERS, SECURITY_HEADERS } from './security-headers.ts'
import { sharedHeaders } from './shared-files.ts'
import { answerPath } from './site-files.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const

/** Answers every request from the files of `folder`, which stand under `base`; what is asked for outside of it is not found. */
export function previewMiddleware(folder: string, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error: unknown) => void): void => {
    answer({ folder, base }, request, response).catch((error: unknown) => {
      // A browser may close the connection in the middle of a file: that is no error.
      if (response.headersSent) response.destroy()
      else next(error)
    })
  }
}

interface ServedSite {
  readonly folder: string
  readonly base: string
}

async function answer({ folder, base }: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const [address = '/', ...search] = (request.url ?? '/').split(/(?=\?)/)
  if (`${address}/` === base) {
    response.writeHead(308, { Location: base + search.join('') }).end()
    return
  }
  const path = parseSiteAddress(address, base) ?? NOT_FOUND_PAGE
  const found = await answerPath(path, async (file) => (await statFile(join(folder, file))) !== null)
  if (found.kind === 'redirect') {
    response.writeHead(308, { Location: printSiteAddress(found.path, base) + search.join('') }).end()
    return
  }
  const file = await findAccepted(join(folder, found.path), request.headers['accept-encoding'])
  if (!file) {
    response
      .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('There is no built site here: npm run build')
    return
  }
  const tag = `W/"${file.size.toString(36)}-${Math.floor(file.mtimeMs).toString(36)}"`
  response.setHeader('Cache-Control', found.status === 404 ? 'no-cache' : cacheControl(path))
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', tag)
  if (path.startsWith(PICTURE_FOLDER))
    for (const [name, value] of Object.entries(PICTURE_HEADERS)) response.setHeader(name, value)
  if (found.status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', CONTENT_TYPES[extname(found.path)] ?? 'application/octet-stream')
  for (const [name, value] of Object.entries(sharedHeaders(found.path))) response.setHeader(name, value)
  response.setHeader('Content-Length', file.size)
  if (file.encoding) response.setHeader('Content-Encoding', file.encoding)
  response.writeHead(found.status)
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file.path), response)
}

interface FoundFile {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  /** null for a file that is not compressed. */
  readonly encoding: string | null
}

/** Returns the first compressed twin that the Accept-Encoding header accepts, else the file itself; null where there is none. */
async function findAccepted(path: string, header: string | undefined): Promise<FoundFile | null> {
  for (const { name, extension } of ENCODINGS) {
    const twin = header !== undefined && accepts(header, name) ? await statFile(path + extension) : null
    if (twin) return { path: path + extension, size: twin.size, mtimeMs: twin.mtimeMs, encoding: name }
  }
  const plain = await statFile(path)
  return plain && { path, size: plain.size, mtimeMs: plain.mtimeMs, encoding: null }
}

/** Whether an Accept-Encoding header names an encoding and does not refuse it (`br;q=0`). */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((item) => {
    const [name, quality] = item.split(';').map((part) => part.trim())
    return name === encoding && !(quality !== undefined && /^q=0(\.0*)?$/.test(quality))
  })
}

async function statFile(path: string) {
  const stats = await stat(path).catch(() => null)
  return stats?.isFile() ? stats : null
}
