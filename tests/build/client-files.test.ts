import { expect, it } from 'vitest'
import { clientFiles } from '../../src/build/client-files.ts'

const chunk = (name: string, isEntry: boolean, imports: readonly string[] = []) =>
  ({ type: 'chunk', name, isEntry, imports, fileName: `assets/${name}-12345678.js` }) as const
const asset = (fileName: string) => ({ type: 'asset', fileName }) as const

const OUTPUT = [
  chunk('index', true, ['assets/shared-12345678.js']),
  chunk('start', true),
  chunk('shared', false),
  chunk('article-page', false, ['assets/shared-12345678.js']),
  asset('assets/brygada-1918-common-roman-aaaaaaaa.woff2'),
  asset('assets/brygada-1918-other-roman-bbbbbbbb.woff2'),
  asset('assets/brygada-1918-common-italic-cccccccc.woff2'),
  asset('index.html'),
]
const HTML =
  '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" crossorigin href="/assets/index-12345678.css">'

it('finds the shell, the styles, the script before the paint, the faces and the one to preload', () => {
  expect(clientFiles(OUTPUT, { html: HTML, base: '/' })).toEqual({
    shell: ['assets/index-12345678.js', 'assets/shared-12345678.js'],
    styles: ['assets/index-12345678.css'],
    start: 'assets/start-12345678.js',
    faces: ['assets/brygada-1918-common-roman-aaaaaaaa.woff2', 'assets/brygada-1918-common-italic-cccccccc.woff2'],
    headlineFace: ['assets/brygada-1918-common-roman-aaaaaaaa.woff2'],
  })
})

it('takes the styles of a site under a path by their names within the site', () => {
  const html = HTML.replaceAll('href="/', 'href="/name/')
  expect(clientFiles(OUTPUT, { html, base: '/name/' }).styles).toEqual(['assets/index-12345678.css'])
})

it('refuses a build that lacks an entry', () => {
  expect(() => clientFiles([chunk('index', true)], { html: HTML, base: '/' })).toThrow('start')
})
