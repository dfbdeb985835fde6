// Settings for the tests of the built site: `dist/`, served by Vite's preview and, where it is installed, by nginx. Build first. Writes to
// node_modules/.cache.

import { defineConfig, devices } from '@playwright/test'
import { resolve } from 'node:path'
import { BROWSER_FLAGS, ensureBrowser, findProgram } from './support/browser.ts'
import { FULL_RUN, isFullRun } from './support/full-run.ts'

const root = resolve(import.meta.dirname, '..')
const cache = resolve(root, 'node_modules/.cache')

const PREVIEW_PORT = 4318
/** As in support/nginx.conf. */
const NGINX_PORT = 4319

const nginx = findProgram('nginx') ?? findProgram('/usr/sbin/nginx')
const isMainProcess = process.env['TEST_WORKER_INDEX'] === undefined
if (nginx === null && isMainProcess) {
  process.stderr.write('nginx is not installed: the site is tested on the preview server alone.\n')
}

const preview = {
  command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PREVIEW_PORT} --strictPort`,
  cwd: root,
  url: `http://127.0.0.1:${PREVIEW_PORT}/`,
  reuseExistingServer: false,
}

/** As root, nginx would switch to a user who may not read this folder. Other users can't switch. */
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
  grepInvert: isFullRun ? [] : new RegExp(FULL_RUN),
  retries: 0,
  workers: 2,
  // In milliseconds. A slow machine must not fail a test: benchmarks measure speed. The full run builds large archives in its tests.
  timeout: isFullRun ? 600_000 : 180_000,
  expect: { timeout: 60_000 },
  reporter: [['line'], ['json', { outputFile: resolve(cache, 'playwright.json') }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_FLAGS },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Without a limit, an action on a missing element would wait until the test's own time is up.
    actionTimeout: 60_000,
  },
  webServer: nginx === null ? [preview] : [preview, ownNginx],
  projects: [
    { name: 'preview', use: { baseURL: preview.url } },
    ...(nginx === null
      ? []
      : [
          {
            name: 'nginx',
            testMatch: isFullRun ? /(serving|search)\.site\.test\.ts$/ : /serving\.site\.test\.ts$/,
            use: { baseURL: ownNginx.url },
          },
        ]),
  ],
})
