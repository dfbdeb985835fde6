import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDrawer } from '../../src/build/draw-pictures.ts'
import { coverageOf, type PictureStyle, readPictureStyle } from '../../src/build/picture-style.ts'
import { articlePicture, settable } from '../../src/publish/picture-facts.ts'
import type { PictureFacts } from '../../src/publish/picture.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'
import { type Png, readPng } from '../support/png.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let style: PictureStyle

beforeAll(async () => {
  style = await readPictureStyle()
})

const factsOf = (differences: Parameters<typeof aDetail>[0]): PictureFacts => {
  const facts = settable(articlePicture(aDetail(differences), anOverview()), coverageOf(style.faces))
  if (!facts) throw new Error('The faces can not set it.')
  return facts
}

/** Draws these pictures with the cache in `cache`. */
async function drawAll(pictures: readonly PictureFacts[], cache: string) {
  const drawer = await openDrawer({ style, cache })
  const files = await Promise.all(pictures.map((facts) => drawer.draw(facts)))
  await drawer.close()
  return { files: files.map((file) => Buffer.from(file)), counts: drawer.counts() }
}

/** The rectangle that is not paper, in pixels. */
function inked({ width, height, colourAt }: Png, from: number) {
  const paper = style.colours['paper']
  const hasInk = (x: number, y: number) => colourAt(x, y) !== paper
  const columns = Array.from({ length: width }, (_, x) => x)
  const rows = Array.from({ length: height - from }, (_, y) => y + from)
  const inkedColumns = columns.filter((x) => rows.some((y) => hasInk(x, y)))
  const inkedRows = rows.filter((y) => columns.some((x) => hasInk(x, y)))
  return { left: inkedColumns[0], right: inkedColumns.at(-1), bottom: inkedRows.at(-1) }
}

describe('drawing pictures', () => {
  it('gives PNGs of one size, the same bytes each time, and draws nothing twice', async () => {
    const pictures = ['One', 'Other', 'Third'].map((title) => factsOf({ title }))
    const cache = await temporaryFolder()
    const first = await drawAll(pictures, cache)
    expect(first.counts).toEqual({ drawn: 3, kept: 0 })
    expect(await readdir(cache)).toHaveLength(3)
    const again = await drawAll(pictures, cache)
    expect(again.counts).toEqual({ drawn: 0, kept: 3 })
    const elsewhere = await drawAll(pictures.toReversed(), await temporaryFolder())
    for (const [index, file] of first.files.entries()) {
      expect(again.files[index]?.equals(file)).toBe(true)
      expect(elsewhere.files.at(-1 - index)?.equals(file)).toBe(true)
    }
    expect(readPng(first.files[0] ?? Buffer.alloc(0))).toMatchObject({ width: 1200, height: 630 })
  })

  it('gives articles that look the same their pictures at the same time', async () => {
    const { files } = await drawAll(
      Array.from({ length: 8 }, () => factsOf({})),
      await temporaryFolder()
    )
    for (const file of files) expect(file.equals(files[0] ?? Buffer.alloc(0))).toBe(true)
  })

  it.each([
    ['a word of 200 letters', 'x'.repeat(200)],
    ['a word of 200 wide letters', 'W'.repeat(200)],
    ['a title of 900 letters', 'How work goes on '.repeat(53)],
    ['an Arabic title', 'منظمة العمل الدولية تطلق برنامجا جديدا لدعم تشغيل الشباب في الأردن '.repeat(3)],
  ])('keeps %s inside its edges', async (_, title) => {
    const { files } = await drawAll([factsOf({ title, kicker: 'k'.repeat(300) })], await temporaryFolder())
    const { left, right, bottom } = inked(readPng(files[0] ?? Buffer.alloc(0)), 140)
    expect(left).toBeGreaterThanOrEqual(60)
    expect(right).toBeLessThanOrEqual(1140)
    expect(right).toBeGreaterThan(800)
    expect(bottom).toBeLessThanOrEqual(590)
  })

  it('sets an Arabic title from the right', async () => {
    const { files } = await drawAll([factsOf({ title: 'بيان' })], await temporaryFolder())
    const { right } = inked(readPng(files[0] ?? Buffer.alloc(0)), 140)
    expect(right).toBeGreaterThan(1100)
  })

  it('rejects what can not be drawn, and goes on with the others', async () => {
    const drawer = await openDrawer({
      style: { ...style, colours: { ...style.colours, jobs: 'no colour' } },
      cache: await temporaryFolder(),
    })
    const broken: PictureFacts = { ...factsOf({}), words: [{ word: 'Skills', hue: 'jobs' }] }
    await expect(drawer.draw(broken)).rejects.toThrow('no colour')
    await expect(drawer.draw(factsOf({}))).resolves.toBeInstanceOf(Uint8Array)
    await drawer.close()
  })

  it('rejects every picture where the threads can not start, and waits for none', async () => {
    const [face] = style.faces
    const faces = face ? [{ ...face, bytes: new Uint8Array(10) }] : []
    const drawer = await openDrawer({ style: { ...style, faces }, cache: await temporaryFolder() })
    const titles = ['One', 'Other', 'Third', 'Fourth', 'Fifth']
    const drawn = await Promise.allSettled(titles.map((title) => drawer.draw(factsOf({ title }))))
    expect(drawn.map(({ status }) => status)).toEqual(titles.map(() => 'rejected'))
    await drawer.close()
  })
})
