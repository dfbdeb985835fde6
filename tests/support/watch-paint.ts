// Watches a page from before its first paint: which headlines were visible in any frame, and how far the layout shifted.

import type { Page } from '@playwright/test'

interface PaintRecord {
  readonly headlines: Set<string>
  shift: number
}

declare global {
  interface Window {
    paintRecord: PaintRecord
  }
}

/** The fields of a layout-shift entry that the standard types lack. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** Starts to watch. Call it before the page is opened. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record: PaintRecord = { headlines: new Set(), shift: 0 }
    window.paintRecord = record
    const look = (): void => {
      for (const headline of document.querySelectorAll('main article :is(h2, h3)')) {
        if (headline.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          record.headlines.add(headline.textContent)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) record.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Returns the headlines that were visible in any frame so far. */
export const headlinesSeen = (page: Page): Promise<string[]> => page.evaluate(() => [...window.paintRecord.headlines])

/** Returns the sum of all layout shifts so far that no input caused. */
export const layoutShift = (page: Page): Promise<number> => page.evaluate(() => window.paintRecord.shift)
