import { expect, it } from 'vitest'
import { mendPath } from '../../src/address/mend-path.ts'

const ARTICLE = '/2021/08/02/sustainable-cotton-farming-brings-better-lives/'

it.each([
  [`${ARTICLE}).`, ARTICLE],
  [`${ARTICLE}%20`, ARTICLE],
  [`${ARTICLE}%3Futm_source=x`, ARTICLE],
  [`${ARTICLE}index.html`, ARTICLE],
  [ARTICLE.toUpperCase(), ARTICLE],
  ['/themes/Skills/', '/themes/skills/'],
  ['/places/id', '/places/ID/'],
  ['/2021/7/', '/2021/07/'],
  ['/2021/7/2/', '/2021/07/02/'],
  ['/2021/7/2/5', '/2021/07/02/5/'],
  ['/About).', '/about/'],
  ['/%E0%A4%A', '/%E0%A4%A'],
  ['/', '/'],
  [ARTICLE, ARTICLE],
])('mends %s into %s', (path, meant) => expect(mendPath(path)).toBe(meant))
