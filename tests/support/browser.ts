// Finds a Chromium for the tests of the built site: CHROMIUM_PATH, then Playwright's own, then the system's. Installs one if there is none.

import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A full download takes a minute or two. A download that can't reach its host ends within seconds. */
const INSTALL_LIMIT_MS = 4 * 60_000

const runsAsRoot = process.getuid?.() === 0

/** Stops the browser's own network requests. Chromium has no sandbox as root. */
export const BROWSER_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(runsAsRoot ? ['--no-sandbox'] : []),
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Returns the path of a program with this name on the PATH; null if there is none. */
export function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH says ${named}, but no program is there.`)
  }
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  return SYSTEM_NAMES.map(findProgram).find((path) => path !== null) ?? null
}

function run(command: string, args: readonly string[]): void {
  process.stderr.write(`No Chromium here yet: ${command} ${args.join(' ')}\n`)
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_LIMIT_MS })
}

function downloadBrowser(): void {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  run(process.execPath, [playwright, 'install', 'chromium'])
}

function installFromDebian(): void {
  const aptGet = findProgram('apt-get')
  if (!runsAsRoot || aptGet === null) return
  run(aptGet, ['update'])
  run(aptGet, ['install', '-y', '--no-install-recommends', 'chromium'])
}

/** Returns the path of a Chromium, and installs one if needed. Throws an error that says what to do if neither succeeds. */
export function ensureBrowser(): string {
  for (const attempt of [downloadBrowser, installFromDebian]) {
    const found = findBrowser()
    if (found !== null) return found
    attempt()
  }
  const found = findBrowser()
  if (found !== null) return found
  throw new Error(
    'The browser tests need a Chromium: install one and name it, as in CHROMIUM_PATH=/usr/bin/chromium npm test.'
  )
}
