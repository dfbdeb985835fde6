// Draws pictures in a thread of its own: a layout comes, a PNG goes back. JavaScript, because a thread starts from a file and Node 20 reads no types.

import { parentPort, workerData } from 'node:worker_threads'
import { Renderer } from '@takumi-rs/wasm/node'

/** @typedef {import('./picture-style.ts').PictureFace} PictureFace */
/** @typedef {Parameters<Renderer['render']>[0]} Layout */

const { faces, width, height } = /** @type {{ faces: PictureFace[], width: number, height: number }} */ (workerData)
const renderer = new Renderer()
for (const { bytes, family, style, weight, letters } of faces) {
  const unicodeRange = letters.map((letter) => /** @type {[number, number]} */ ([letter, letter]))
  renderer.registerFont({ name: family, data: bytes, style, unicodeRange, ...(weight && { weight }) })
}

parentPort?.on('message', (/** @type {Layout} */ layout) => {
  renderer.render(layout, { width, height, format: 'png' }).then(
    (png) => parentPort?.postMessage({ png }),
    (/** @type {unknown} */ error) => parentPort?.postMessage({ error })
  )
})
