// Runs every check of the repository, each in its own process, and adds up the totals of their reports. The last line is `N passed, N failed`,
// where format, lint, types and build count as one check each. `--full` sets FULL=1: see tests/support/full-run.ts.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const cache = resolve(root, 'node_modules/.cache')
const unitReport = resolve(cache, 'vitest.json')
const siteReport = resolve(cache, 'playwright.json')

/** Where the tested site says that it stands, as in tests/support/site-address.ts. */
const SITE_URL = 'https://news.example/'

/** @typedef {{ passed: number, failed: number }} Totals */

/** @typedef {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[]
 * }} UnitReport */

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} SiteReport */

/** @returns {Totals} */
function readUnitTotals() {
  const report = /** @type {UnitReport} */ (JSON.parse(readFileSync(unitReport, 'utf8')))
  // A file that breaks before its first test has no failed test to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** @returns {Totals} */
function readSiteTotals() {
  const { stats, errors } = /** @type {SiteReport} */ (JSON.parse(readFileSync(siteReport, 'utf8')))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * Runs one check. Without a report of its own it counts as one, passed or failed by its exit code; a check that ends badly has failed
 * whatever its report says.
 *
 * @param {string} name
 * @param {readonly string[]} command A script of node_modules and its arguments.
 * @param {() => Totals} [readTotals]
 * @returns {Totals & { name: string, seconds: number }}
 */
function check(name, [script = '', ...args], readTotals) {
  process.stdout.write(`\n── ${name}\n`)
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [resolve(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: name === 'build' ? { ...process.env, SITE_URL } : process.env,
  })
  const seconds = (performance.now() - start) / 1000
  const succeeded = status === 0
  try {
    const totals = readTotals?.() ?? { passed: Number(succeeded), failed: Number(!succeeded) }
    return { name, seconds, ...totals, failed: succeeded ? totals.failed : Math.max(totals.failed, 1) }
  } catch {
    return { name, seconds, passed: 0, failed: 1 }
  }
}

mkdirSync(cache, { recursive: true })
for (const report of [unitReport, siteReport]) rmSync(report, { force: true })
if (process.argv.includes('--full')) process.env['FULL'] = '1'

const results = [
  check('format', ['oxfmt/bin/oxfmt', '--check']),
  check('lint', ['oxlint/bin/oxlint']),
  check('types', ['typescript/bin/tsc', '-b']),
  check(
    'unit tests',
    ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    readUnitTotals
  ),
  check('build', ['vite/bin/vite.js', 'build']),
  check('site tests', ['@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'], readSiteTotals),
]

process.stdout.write('\n')
for (const { name, seconds, passed, failed } of results) {
  process.stdout.write(
    `${name.padEnd(12)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed ${seconds.toFixed(1).padStart(7)} s\n`
  )
}

/** @param {'passed' | 'failed'} outcome */
const sum = (outcome) => results.reduce((total, result) => total + result[outcome], 0)

process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
