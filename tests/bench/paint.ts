// The paint benchmark: `npm run bench:paint`, or with `-- 1000` at that size only, or with `-- 1000=DIR` on a site that is built already. From
// an input to the frame that shows the answer, read from a trace of the built site in Chromium. Leaves out the network: the server is at hand.

import { chromium, type Browser, type Locator, type Page } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { BROWSER_FLAGS, ensureBrowser } from '../support/browser.ts'
import { buildSite, previewSite, runScript } from '../support/servers.ts'
import { takenOver } from '../support/taken-over.ts'
import { type Change, CHANGES } from './paint-changes.ts'
import { watchAnswers } from './paint-watch.ts'
import { type Paint, readPaints, TRACE_CATEGORIES, type TraceEvent } from './read-paints.ts'
import { printTable, timesOf } from './table.ts'

const SIZES = [1000, 10_000, 100_000]
const ROUNDS = 3

/** As many rows as a list begins with. */
const SCREENFUL = 10

/** How long a reader looks at an answer before the next change, in milliseconds. Nothing goes on by itself meanwhile. */
const LOOK = 500

interface Site {
  readonly size: number
  /** Where it is built; null where it is still to be. */
  readonly dir: string | null
}

function readSite(arg: string): Site {
  const [size = '', dir = null] = arg.split('=')
  return { size: Number(size), dir }
}

/** Builds the site of an invented archive of this size. */
async function build(size: number, scratch: string): Promise<string> {
  const seeds = join(scratch, 'seeds')
  const outDir = join(scratch, 'dist')
  const generated = await runScript('src/cli/run.mjs', ['generate', '--articles', String(size), '--out', seeds])
  const built = generated.code === 0 ? await buildSite(['--outDir', outDir], { SEEDS: seeds }) : generated
  if (built.code !== 0) throw new Error(built.output)
  return outDir
}

/** The middle of a control that is in sight. */
async function middleOf(target: Locator): Promise<readonly [x: number, y: number]> {
  const box = await target.boundingBox()
  if (box === null) throw new Error(`${target.toString()} is not to be seen.`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function make(page: Page, { name, control, key }: Change): Promise<void> {
  const target = control(page)
  await target.scrollIntoViewIfNeeded()
  const [x, y] = await middleOf(target)
  if (key === undefined) await page.mouse.move(x, y)
  else await target.focus()
  await page.waitForTimeout(LOOK)
  await page.evaluate(() => window.awaitAnswer())
  // Pressed and let go at once: nothing can be gained from the time that a button is held down.
  if (key === undefined) await page.mouse.click(x, y)
  else await page.keyboard.press(key)
  await page
    .evaluate(() => window.answer)
    .catch((cause: unknown) => {
      throw new Error(`There was no answer to “${name}”.`, { cause })
    })
  // Nothing is asked of the page before the answer is painted: to look for the next control takes longer than a frame.
  await page.waitForTimeout(LOOK)
}

/** Makes every change in turn, round by round, on one page. */
async function measure(browser: Browser, url: string): Promise<readonly Paint[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(url, { waitUntil: 'networkidle' })
  await takenOver(page)
  await watchAnswers(page, SCREENFUL)
  await browser.startTracing(page, { categories: TRACE_CATEGORIES })
  for (let round = 0; round < ROUNDS; round++) {
    for (const change of CHANGES) await make(page, change)
  }
  await page.waitForTimeout(LOOK)
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  await page.close()
  return readPaints(trace.traceEvents)
}

const HEAD = ['articles', 'counts p50', 'counts p95', 'list p50', 'list p95', 'slowest']

function row(size: number, paints: readonly Paint[]): readonly string[] {
  const lists = paints.map(({ listed }) => listed)
  const [counts, list] = [timesOf(paints.map(({ counted }) => counted)), timesOf(lists)]
  return [size, ...[counts.p50, counts.p95, list.p50, list.p95, Math.max(...lists)].map(Math.round)].map(String)
}

const printReport = (rows: readonly (readonly string[])[]): string =>
  [
    '# A change of the filters, painted',
    '',
    `Milliseconds from an input (a click, a key) to the frame that shows the answer, from a trace of the built site in Chromium: ${CHANGES.length} changes`,
    `of themes, formats, places and the period, ${ROUNDS} times over on one page. The list with its sentence, whose cards may have to be fetched; and the`,
    'numbers beside the boxes and the bars. A press has no head start: it is let go at once. Goal: 100 ms p95 at every size, to the list.',
    '',
    ...printTable(HEAD, rows),
    '',
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Written by \`npm run bench:paint\`.`,
    '',
  ].join('\n')

/** Writes tests/bench/paint.md once all sizes are measured, or prints only. */
export async function main(args: readonly string[]): Promise<void> {
  const sites = args.length > 0 ? args.map(readSite) : SIZES.map((size) => ({ size, dir: null }))
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS })
  const rows: (readonly string[])[] = []
  for (const { size, dir } of sites) {
    const scratch = await mkdtemp(join(tmpdir(), 'dateline-paint-'))
    const server = await previewSite(dir ?? (await build(size, scratch)))
    const paints = await measure(browser, server.url)
    await server.stop()
    await rm(scratch, { recursive: true, force: true })
    rows.push(row(size, paints))
    console.error(rows.at(-1)?.join('  '), `load ${loadavg()[0]?.toFixed(1)}`)
  }
  await browser.close()
  const report = printReport(rows)
  if (SIZES.every((size) => sites.some((site) => site.size === size))) {
    await writeFile(new URL('paint.md', import.meta.url), report)
  }
  console.log(report)
}
