// Marks an article as read, and how far its page was read. It loads when the page of an article has come to rest. Where nothing can be stored there is
// no mark: the reader did not ask for one.

import { type KeptArticle, momentNow, type ReadMark } from './desk.ts'
import { tellOfChange } from './desk-channel.ts'
import { inDesk } from './desk-database.ts'

/** Delay between the last scroll event and the writing of the mark, in milliseconds. */
const WRITE_DELAY = 1_000

/** How much of the article has come into sight, in percent. */
function readSoFar(): number {
  const box = document.querySelector('main article')?.getBoundingClientRect()
  if (box === undefined || box.height === 0) return 0
  return Math.max(0, Math.min(100, Math.round((100 * (innerHeight - box.top)) / box.height)))
}

/** Writes the mark. What was read farther before stays so. */
export async function writeReadMark(article: KeptArticle, { where, list }: Pick<ReadMark, 'where' | 'list'>) {
  const { path, day, title, language } = article
  await inDesk('readwrite', async (desk) => {
    const reads = desk.objectStore('reads')
    const before = (await reads.get(path))?.where ?? 0
    await reads.put({ path, day, title, language, read: momentNow(), where: Math.max(before, where), list })
  })
  tellOfChange()
}

/** Keeps the mark of the article on the page until the signal is aborted. */
export function keepReadMark(article: KeptArticle, list: string | null, signal: AbortSignal): void {
  let farthest = readSoFar()
  let written = -1
  let waiting: ReturnType<typeof setTimeout> | undefined
  function write() {
    clearTimeout(waiting)
    if (farthest <= written) return
    written = farthest
    writeReadMark(article, { where: farthest, list }).catch(() => {})
  }
  function look() {
    farthest = Math.max(farthest, readSoFar())
    clearTimeout(waiting)
    waiting = setTimeout(write, WRITE_DELAY)
  }
  write()
  addEventListener('scroll', look, { signal, passive: true })
  document.addEventListener('visibilitychange', write, { signal })
  signal.addEventListener('abort', write)
}
