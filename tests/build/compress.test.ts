import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brotliQuality, writeWithTwins } from '../../src/build/compress.ts'
import { listFiles } from '../../src/build/list-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('writes twins beside what is worth compressing, in folders that it makes', async () => {
  const folder = await temporaryFolder()
  await writeWithTwins(join(folder, 'a/b/page.html'), Buffer.from('word '.repeat(100)), 5)
  expect(await listFiles(folder)).toEqual(['a/b/page.html', 'a/b/page.html.br', 'a/b/page.html.gz'])
})

it('writes no twin that is not smaller, and none of a kind that is compressed as it is', async () => {
  const folder = await temporaryFolder()
  await writeWithTwins(join(folder, 'noise.js'), randomBytes(500), 5)
  await writeWithTwins(join(folder, 'face.woff2'), Buffer.alloc(500), 5)
  expect(await listFiles(folder)).toEqual(['face.woff2', 'noise.js'])
})

it('compresses as far as it goes what is soon done, and faster what is much', () => {
  expect(brotliQuality(1_000_000)).toBe(11)
  expect(brotliQuality(1_000_000_000)).toBe(5)
})
