import { describe, expect, it } from 'vitest'
import { findArticle } from '../../../src/app/saved/moved-articles.ts'
import type { ArticlePath } from '../../../src/model/article.ts'

const [OLD, NOW, GONE, LOST] = ['/2021/07/27/old/', '/2021/07/27/now/', '/2021/07/27/gone/', '/2021/07/27/lost/'].map(
  (path) => path as ArticlePath
) as [ArticlePath, ArticlePath, ArticlePath, ArticlePath]

const moved = { moved: { [OLD]: NOW, [LOST]: GONE }, gone: [GONE] }

describe('a saved article', () => {
  it.each([
    ['is where it was', NOW, { kind: 'here', path: NOW }],
    ['has moved', OLD, { kind: 'moved', path: NOW }],
    ['is withdrawn', GONE, { kind: 'gone' }],
    ['is withdrawn after it moved', LOST, { kind: 'gone' }],
    ['is named like nothing that a table has', 'constructor', { kind: 'here', path: 'constructor' }],
  ])('%s', (_, path, found) => {
    expect(findArticle(path, moved)).toEqual(found)
  })
})
