import { describe, expect, it } from 'vitest'
import { answerPath } from '../../src/build/site-files.ts'

const SITE = ['/index.html', '/404.html', '/about/index.html', '/assets/app.js', '/2021/07/27/a-title/index.html']

const answer = (path: string) => answerPath(path, (file) => Promise.resolve(SITE.includes(file)))
const notFound = { kind: 'file', path: '/404.html', status: 404 }

describe('the answer to an address', () => {
  it('is the index of a folder', async () => {
    expect(await answer('/')).toEqual({ kind: 'file', path: '/index.html', status: 200 })
    expect(await answer('/2021/07/27/a-title/')).toEqual({
      kind: 'file',
      path: '/2021/07/27/a-title/index.html',
      status: 200,
    })
  })

  it('is the file of that name', async () => {
    expect(await answer('/assets/app.js')).toEqual({ kind: 'file', path: '/assets/app.js', status: 200 })
  })

  it('is the way to the folder where its slash is missing', async () => {
    expect(await answer('/about')).toEqual({ kind: 'redirect', path: '/about/' })
  })

  it('is the page for what is not found, with its status, even under its own name', async () => {
    for (const path of ['/nowhere', '/nowhere/', '/assets/', '/assets', '/about/index.html/', '/404.html'])
      expect(await answer(path), path).toEqual(notFound)
  })

  it.each([
    '/%',
    '/%E0%A4',
    '/../package.json',
    '/%2e%2e/package.json',
    '/a/./b',
    '//about',
    '/about//',
    '/\\about',
    '/a%00b',
    '',
  ])('is not found for %j, which is no address', async (path) => {
    expect(await answerPath(path, () => Promise.resolve(true))).toEqual(notFound)
  })
})
