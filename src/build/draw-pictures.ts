// Draws pictures in threads, and keeps what was drawn: the same layout, faces and drawing code give the same bytes, so a picture is drawn once.

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { layOutPicture, PICTURE_SIZE, type PictureFacts } from '../publish/picture.ts'
import type { PictureStyle } from './picture-style.ts'

const WORKER = new URL('./picture-worker.mjs', import.meta.url)

const MOST_THREADS = 4

/** A thread holds some 70 MB. In a large archive, tens of thousands of pages without pictures follow those that have them. In milliseconds. */
const IDLE_LIMIT = 3000

export interface PictureDrawer {
  /** Returns the PNG of a picture. Rejects where it can't be drawn. */
  readonly draw: (facts: PictureFacts) => Promise<Uint8Array>
  /** How many pictures were drawn, and how many had been drawn before. */
  readonly counts: () => { readonly drawn: number; readonly kept: number }
  /** Ends the threads. */
  readonly close: () => Promise<void>
}

export interface DrawerOptions {
  readonly style: PictureStyle
  /** The folder that keeps drawn pictures. */
  readonly cache: string
  /** Is told after each picture how many there are. */
  readonly onPicture?: (pictures: number) => void
}

/** Opens a drawer. Its threads start with the first picture that was not drawn before. */
export async function openDrawer({ style, cache, onPicture }: DrawerOptions): Promise<PictureDrawer> {
  await mkdir(cache, { recursive: true })
  const code = await hashCode(style)
  const threads = createThreads(style)
  const counts = { drawn: 0, kept: 0 }

  async function draw(facts: PictureFacts): Promise<Uint8Array> {
    const layout = layOutPicture(facts, style.colours)
    const name = createHash('sha256').update(code).update(JSON.stringify(layout)).digest('hex')
    const file = join(cache, `${name}.png`)
    const kept = await readFile(file).catch(() => null)
    const png = kept ?? (await threads.run(layout))
    if (kept === null) await keep(file, png)
    counts[kept === null ? 'drawn' : 'kept'] += 1
    onPicture?.(counts.drawn + counts.kept)
    return png
  }
  return { draw, counts: () => counts, close: threads.close }
}

/** Another build may read at any moment, so a file appears whole; and two articles may look the same, so that each has an unfinished file of its own. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, png)
  await rename(unfinished, file)
}

/** A hash of all that decides how a layout looks. */
async function hashCode({ faces }: PictureStyle): Promise<string> {
  const hash = createHash('sha256')
  hash.update(await readFile(createRequire(import.meta.url).resolve('@takumi-rs/wasm/takumi_wasm_bg.wasm')))
  hash.update(await readFile(WORKER))
  for (const { bytes } of faces) hash.update(bytes)
  return hash.digest('hex')
}

interface Task {
  readonly layout: unknown
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (error: unknown) => void
}

/** What a thread answers. */
type Answer = { readonly png: Uint8Array } | { readonly error: unknown }

/** Runs layouts through threads, each of which draws one at a time. */
function createThreads({ faces }: PictureStyle) {
  const most = Math.min(availableParallelism(), MOST_THREADS)
  const workers: Worker[] = []
  const idle: Worker[] = []
  const waiting: Task[] = []
  const drawing = new Map<Worker, Task>()
  let idleTimer: NodeJS.Timeout | undefined

  function next(): void {
    clearTimeout(idleTimer)
    if (waiting.length === 0 && drawing.size === 0) idleTimer = setTimeout(() => void close(), IDLE_LIMIT)
    const task = waiting[0]
    const worker = task && (idle.pop() ?? (workers.length < most ? startWorker() : undefined))
    if (!worker) return
    waiting.shift()
    drawing.set(worker, task)
    worker.postMessage(task.layout)
  }

  function startWorker(): Worker {
    const worker = new Worker(WORKER, { workerData: { faces, ...PICTURE_SIZE } })
    workers.push(worker)
    worker.on('message', (answer: Answer) => {
      idle.push(worker)
      settle(worker, (task) => ('png' in answer ? task.resolve(answer.png) : task.reject(answer.error)))
    })
    // A thread that can't start ends. The next picture tries another.
    worker.on('error', (error) => {
      workers.splice(workers.indexOf(worker), 1)
      settle(worker, (task) => task.reject(error))
    })
    return worker
  }

  function settle(worker: Worker, end: (task: Task) => void): void {
    const task = drawing.get(worker)
    drawing.delete(worker)
    if (task) end(task)
    next()
  }

  /** Ends all threads; the next picture starts them anew. */
  async function close(): Promise<void> {
    clearTimeout(idleTimer)
    idle.length = 0
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
  }

  const run = (layout: unknown): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      waiting.push({ layout, resolve, reject })
      next()
    })
  return { run, close }
}
