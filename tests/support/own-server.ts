// A server of the built site in the process of a test: it can be stopped and started again at the same address, and given another build to serve.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { previewMiddleware } from '../../src/build/preview-middleware.ts'

export interface OwnServer {
  /** Where the site stands, with the slash at its end. */
  readonly url: string
  /** Serves the site of another folder from now on. */
  readonly deploy: (folder: string) => void
  /** Lets requests for paths that match break off; null for none. */
  readonly breakOff: (pattern: RegExp | null) => void
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** Starts it for the site in `folder`, which was built under `base`. */
export async function startOwnServer(folder: string, base = '/'): Promise<OwnServer> {
  let answer = previewMiddleware(folder, base)
  let broken: RegExp | null = null
  let port = 0
  let server: Server | null = null

  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    if (broken?.test(request.url ?? '')) return void request.socket.destroy()
    // Some servers say of every file that it differs by who asks.
    const setHeader = response.setHeader.bind(response)
    response.setHeader = (name, value) => setHeader(name, name === 'Vary' ? 'Accept-Encoding, Origin' : value)
    answer(request, response, () => response.writeHead(500).end())
  }
  const start = async (): Promise<void> => {
    server = createServer(respond).listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string')
      throw new Error('A server on a port has an address with a port.')
    port = address.port
  }
  const stop = async (): Promise<void> => {
    const closed = server && once(server, 'close')
    server?.close()
    server?.closeAllConnections()
    server = null
    await closed
  }
  await start()
  return {
    url: `http://127.0.0.1:${port}${base}`,
    deploy: (other) => {
      answer = previewMiddleware(other, base)
    },
    breakOff: (pattern) => {
      broken = pattern
    },
    stop,
    start,
  }
}
