// A browser with a profile on the disk: a test can close it and open it again with the same tab. It also stands for a tab that the browser
// discards to save memory, because Chromium discards no tab that a debugger is attached to.

import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  expect,
  type LaunchOptions,
  type Page,
} from '@playwright/test'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pastComplaints, reportPolicyViolations, watchComplaints } from './complaints.ts'
import { withoutServiceWorkers } from './no-service-worker.ts'

export interface KeptBrowser {
  /** Its one tab. */
  readonly page: Page
  /** Closes the browser, starts it again with the same session, and returns the restored tab. */
  readonly restart: () => Promise<Page>
}

type Options = LaunchOptions & BrowserContextOptions

const MARK = 'kept-browser'

/** How long a browser may take to open a session again, in milliseconds, and how often it may try. */
const LONGEST_START = 45_000
const MOST_STARTS = 4

/**
 * Starts a browser on a session. Now and then Chromium comes up without a tab, and Playwright waits for one: then another is started on the same
 * session. So each works on a copy of it.
 */
async function startOn(session: string, options: Options): Promise<{ context: BrowserContext; profile: string }> {
  for (let start = 1; ; start++) {
    const profile = `${session}-${start}`
    await cp(session, profile, { recursive: true })
    try {
      return {
        context: await chromium.launchPersistentContext(profile, { ...options, timeout: LONGEST_START }),
        profile,
      }
    } catch (error) {
      if (start === MOST_STARTS) throw error
    }
  }
}

/** Returns what a restored tab shares with the tab that was closed, and a new tab does not. */
const sessionOf = (page: Page) =>
  page.evaluate((mark) => ({ steps: history.length, mark: sessionStorage.getItem(mark) }), MARK)

async function onlyPage(context: BrowserContext): Promise<Page> {
  await expect.poll(() => context.pages().length).toBe(1)
  const [page] = context.pages()
  if (page === undefined) throw new Error('The browser came without a tab.')
  return page
}

/** Opens such a browser until `run` ends, and returns its complaints. */
export async function openKeptBrowser(
  options: Options,
  run: (browser: KeptBrowser) => Promise<void>
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-profile-'))
  /** What the browser that runs keeps its session in. */
  let profile = join(folder, 'session')
  await mkdir(profile)
  const complaints: string[][] = []

  async function start(more: Options): Promise<BrowserContext> {
    const started = await startOn(profile, { ...options, ...more })
    const { context } = started
    profile = started.profile
    complaints.push(watchComplaints(context))
    if (options.serviceWorkers === 'block') await withoutServiceWorkers(context)
    await reportPolicyViolations(context)
    return context
  }

  let context = await start({})
  try {
    const page = await onlyPage(context)
    const restart = async () => {
      const left = await onlyPage(context)
      const url = left.url()
      await left.evaluate((mark) => sessionStorage.setItem(mark, 'here before'), MARK)
      const { steps } = await sessionOf(left)
      await context.close()
      // Playwright asks for an empty tab, which the restored one would stand behind.
      const args = [...(options.args ?? []), '--restore-last-session']
      context = await start({ args, ignoreDefaultArgs: ['about:blank'] })
      const restored = await onlyPage(context)
      await expect(restored).toHaveURL(url)
      expect(await sessionOf(restored)).toEqual({ steps, mark: 'here before' })
      complaints.push(await pastComplaints(restored))
      return restored
    }
    await run({ page, restart })
  } finally {
    await context.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return complaints.flat()
}
