import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { listFiles } from '../../src/build/list-files.ts'
import { writeStream } from '../../src/build/write-stream.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('writes the pieces of a text as one file, with twins that hold the same', async () => {
  const folder = await temporaryFolder()
  const pieces = Array.from({ length: 30_000 }, (_, index) => `Nr. ${index} – für 😀\n`)
  await writeStream(join(folder, 'a/long.csv'), pieces, 5)
  expect(await listFiles(folder)).toEqual(['a/long.csv', 'a/long.csv.br', 'a/long.csv.gz'])
  const read = (name: string) => readFile(join(folder, name))
  expect((await read('a/long.csv')).toString()).toBe(pieces.join(''))
  expect(brotliDecompressSync(await read('a/long.csv.br')).toString()).toBe(pieces.join(''))
  expect(gunzipSync(await read('a/long.csv.gz')).toString()).toBe(pieces.join(''))
})
