// A browser with a profile on the disk, that a reader closes and opens again with the tab that she had. It is also the nearest that a test comes
// to a tab that is thrown away to save memory: Chromium throws away none that a debugger looks at.

import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  expect,
  type LaunchOptions,
  type Page,
} from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pastComplaints, reportPolicyViolations, watchComplaints } from './complaints.ts'

export interface KeptBrowser {
  /** Its one tab. */
  readonly page: Page
  /** Closes the browser and starts it again with the session that it had. The result is the tab that came back. */
  readonly restart: () => Promise<Page>
}

type Options = LaunchOptions & BrowserContextOptions

const MARK = 'kept-browser'

/** What only a tab that was restored has of the one that was closed. */
const sessionOf = (page: Page) =>
  page.evaluate((mark) => ({ steps: history.length, mark: sessionStorage.getItem(mark) }), MARK)

async function onlyPage(context: BrowserContext): Promise<Page> {
  await expect.poll(() => context.pages().length).toBe(1)
  const [page] = context.pages()
  if (page === undefined) throw new Error('The browser came without a tab.')
  return page
}

/** Opens such a browser for as long as `run` takes. The result is what it complained of. */
export async function openKeptBrowser(
  options: Options,
  run: (browser: KeptBrowser) => Promise<void>
): Promise<readonly string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-profile-'))
  const complaints: string[][] = []

  async function start(more: Options): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(profile, { ...options, ...more })
    complaints.push(watchComplaints(context))
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
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return complaints.flat()
}
