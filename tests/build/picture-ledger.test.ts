import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_PICTURES } from '../../src/build/page-pictures.ts'
import { readPictureLedger, unissuedPictures } from '../../src/build/picture-ledger.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const paths = (count: number): string[] => Array.from({ length: count }, (_, index) => `/${index}/`)
const articles = (count: number) => paths(count).map((path) => ({ path }))

describe('the ledger of pictures', () => {
  it('has nothing to promise while every article has a picture', () => {
    expect(unissuedPictures({ articles: articles(MOST_PICTURES), before: [], issued: null })).toEqual([])
  })

  it('promises those of the newest articles once there are more', () => {
    const many = articles(MOST_PICTURES + 10)
    const added = unissuedPictures({ articles: many, before: paths(MOST_PICTURES + 9), issued: null })
    expect(added).toHaveLength(MOST_PICTURES)
    expect(added).not.toContain(`/${MOST_PICTURES}/`)
  })

  it('promises those that had a picture while there were fewer', () => {
    const oldest = `/${MOST_PICTURES + 9}/`
    const added = unissuedPictures({ articles: articles(MOST_PICTURES + 10), before: [oldest], issued: null })
    expect(added).toHaveLength(MOST_PICTURES + 1)
    expect(added).toContain(oldest)
  })

  it('adds nothing twice', () => {
    const many = articles(MOST_PICTURES + 10)
    const issued = new Set(paths(MOST_PICTURES).slice(1))
    expect(unissuedPictures({ articles: many, before: [], issued })).toEqual(['/0/'])
  })

  it('is read row by row; there may be none', async () => {
    const folder = await temporaryFolder()
    expect(await readPictureLedger(folder)).toBeNull()
    await writeFile(join(folder, 'pictures.tsv'), 'path\n/2021/05/05/old/\n/2021/05/06/new/\n')
    expect(await readPictureLedger(folder)).toEqual(new Set(['/2021/05/05/old/', '/2021/05/06/new/']))
  })
})
