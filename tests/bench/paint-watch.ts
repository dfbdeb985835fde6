// Sets marks in a trace: when an input happened, and when the page had been given the answer to it. Runs in the page.

import type { Page } from '@playwright/test'

/** Longer than any answer may take, in milliseconds. */
const PATIENCE = 20_000

export const MARKS = { input: 'dateline-input', counted: 'dateline-counted', listed: 'dateline-listed' } as const

declare global {
  interface Window {
    /** Begins to wait for the answer to the next input. */
    awaitAnswer: () => void
    /** Settles once the answer that is waited for is in the page. */
    answer: Promise<void>
  }
}

/** To be called once the page stands. `firstRows`: as many as a list begins with. */
export async function watchAnswers(page: Page, firstRows: number): Promise<void> {
  await page.evaluate(
    ({ marks, rows, patience }) => {
      const sentence = () => document.querySelector('[aria-label="What is asked"]')
      const shownRows = () => document.querySelectorAll('.spread > div article').length
      const areBoxesCounted = () => document.querySelector('aside [data-stale]') === null

      function markInput(signal: AbortSignal) {
        const mark = ({ timeStamp }: Event) => performance.mark(marks.input, { startTime: timeStamp })
        for (const type of ['click', 'keyup'])
          window.addEventListener(type, mark, { capture: true, once: true, signal })
      }

      // The address changes with the question. The sentence may change before it, while an end of the period moves.
      function markAnswer(before: string, done: () => void) {
        const marked = new Set<string>()
        const markOnce = (mark: string) => {
          if (!marked.has(mark)) performance.mark(mark)
          marked.add(mark)
        }
        const observer = new MutationObserver(() => {
          const now = sentence()
          if (now === null || location.href === before || now.querySelector('[data-pending]') !== null) return
          const total = Number(now.querySelector('b')?.textContent?.replace(/\D/g, ''))
          if (shownRows() >= Math.min(total, rows)) markOnce(marks.listed)
          if (areBoxesCounted()) markOnce(marks.counted)
          if (marked.size < 2) return
          observer.disconnect()
          done()
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }

      window.awaitAnswer = () => {
        const answered = new AbortController()
        markInput(answered.signal)
        window.answer = new Promise((resolve, reject) => {
          setTimeout(() => reject(new Error('The page has not changed.')), patience)
          markAnswer(location.href, () => {
            answered.abort()
            resolve()
          })
        })
      }
    },
    { marks: MARKS, rows: firstRows, patience: PATIENCE }
  )
}
