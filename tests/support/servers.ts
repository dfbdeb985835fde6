// Runs Vite as a child process of a test: a build, a preview server or a development server. The caller stops each server.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export const ROOT = resolve(import.meta.dirname, '../..')

const VITE = resolve(ROOT, 'node_modules/vite/bin/vite.js')
const START_LIMIT_MS = 60_000

export type Environment = Readonly<Record<string, string>>

/** The exit code of a command, and its output on both streams without colours. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
}

export interface Server {
  /** Where the site stands, with the slash at its end. */
  readonly url: string
  /** Returns its output so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

interface Child {
  readonly process: ChildProcess
  readonly output: () => string
}

function start(script: string, args: readonly string[], environment: Environment): Child {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { process: child, output: () => said }
}

/** Runs a script of the repository and waits for its end. */
export async function runScript(
  script: string,
  args: readonly string[],
  environment: Environment = {}
): Promise<Outcome> {
  const child = start(resolve(ROOT, script), args, environment)
  const [code] = (await once(child.process, 'close')) as [number | null]
  return { code, output: child.output() }
}

/** `vite build` with these settings. */
export const buildSite = (args: readonly string[], environment: Environment): Promise<Outcome> =>
  // A script that Vite runs has NODE_ENV=development: the build must not inherit it.
  runScript(VITE, ['build', ...args], { NODE_ENV: 'production', ...environment })

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address with a port.')
  return address.port
}

interface Setting {
  readonly base?: string
  readonly environment?: Environment
}

async function serve(args: readonly string[], { base = '/', environment = {} }: Setting): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}${base}`
  const child = start(
    VITE,
    [...args, '--base', base, '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    environment
  )
  const closed = once(child.process, 'close')
  const deadline = performance.now() + START_LIMIT_MS
  while (!(await isUp(url))) {
    if (child.process.exitCode !== null || performance.now() > deadline) {
      child.process.kill()
      throw new Error(`The server did not start:\n${child.output()}`)
    }
    await delay(100)
  }
  const stop = async (): Promise<void> => {
    child.process.kill()
    await closed
  }
  return { url, output: child.output, stop }
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** `vite preview` of a site that was built under `base`. */
export const previewSite = (outDir: string, base = '/'): Promise<Server> =>
  serve(['preview', '--outDir', outDir], { base })

/** `vite`, for development. */
export const startDevServer = (environment: Environment, base = '/'): Promise<Server> =>
  serve([], { base, environment })
