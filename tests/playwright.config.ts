// The tests of the built site: `dist/` as Vite's preview serves it, and, where nginx is installed, as nginx does.
// Build first. Output goes to node_modules/.cache.

import { defineConfig, devices } from '@playwright/test'
import { resolve } from 'node:path'
import { BROWSER_FLAGS, ensureBrowser, findProgram } from './support/browser.ts'

const root = resolve(import.meta.dirname, '..')
const cache = resolve(root, 'node_modules/.cache')

const PREVIEW_PORT = 4318
/** As in support/nginx.conf. */
const NGINX_PORT = 4319

const nginx = findProgram('nginx') ?? findProgram('/usr/sbin/nginx')
const isMainProcess = process.env['TEST_WORKER_INDEX'] === undefined
if (nginx === null && isMainProcess) {
  process.stderr.write('nginx is not installed: what is served is tested with the preview server alone.\n')
}

const preview = {
  command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PREVIEW_PORT} --strictPort`,
  cwd: root,
  url: `http://127.0.0.1:${PREVIEW_PORT}/`,
  reuseExistingServer: false,
}

/** Started as root, nginx serves as somebody who may not see this folder; as anybody else it can't change who it is. */
const asOwner = process.getuid?.() === 0 ? ` -g 'user root;'` : ''

const ownNginx = {
  command: `${nginx} -p ${root} -c tests/support/nginx.conf${asOwner}`,
  cwd: root,
  url: `http://127.0.0.1:${NGINX_PORT}/`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
}

export default defineConfig({
  testDir: 'site',
  testMatch: '*.site.test.ts',
  outputDir: resolve(cache, 'playwright'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: resolve(cache, 'playwright.json') }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_FLAGS },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: nginx === null ? [preview] : [preview, ownNginx],
  projects: [
    { name: 'preview', use: { baseURL: preview.url } },
    ...(nginx === null
      ? []
      : [{ name: 'nginx', testMatch: /(serving|search)\.site\.test\.ts$/, use: { baseURL: ownNginx.url } }]),
  ],
})
