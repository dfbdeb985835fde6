// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { printPassageFragment } from '../../../../src/address/passage-fragment.ts'
import { checksumOf } from '../../../../src/model/find-passage.ts'
import { describePassage, type PassageField } from '../../../../src/model/passage.ts'
import { detail } from '../article-detail.ts'
import { openArticle } from '../open-article.tsx'

/** The fragment that leads to words of a field, as that stood when the link was made. */
function linkTo(field: PassageField, words: string, then = detail[field] ?? ''): string {
  const start = then.indexOf(words)
  const directive = describePassage(then, { start, end: start + words.length })
  return printPassageFragment({ field, directive, checksum: checksumOf(words) })
}

/** The fields that are framed: this document knows no custom highlights. */
const framed = () => Array.from(document.querySelectorAll('[data-passage]'), (field) => field.textContent)

describe('an address that names a passage', () => {
  it('marks it, and says so to screen readers', async () => {
    openArticle({ hash: linkTo('summary', 'support their children') })
    const said = await screen.findByText('The passage that the link leads to is marked in the summary.')
    expect(said).toHaveAttribute('role', 'status')
    expect(said).toHaveClass('sr-only')
    expect(framed()).toEqual([detail.summary])
  })

  it('says in sight that the words have changed, and marks the nearest', async () => {
    openArticle({ hash: linkTo('summary', 'support their kids', 'Families in India can support their kids.') })
    const said = await screen.findByText(/^This passage has changed since the link was made\. What is nearest/)
    expect(said).not.toHaveClass('sr-only')
    expect(framed()).toEqual([detail.summary])
  })

  it('says that nothing like it is left, and marks nothing', async () => {
    openArticle({ article: { ...detail, summary: null }, hash: linkTo('summary', 'support their children') })
    expect(await screen.findByText(/^This passage has changed .* Nothing like it is left here\.$/)).toBeVisible()
    expect(framed()).toEqual([])
  })

  it('is passed over where it is mangled', async () => {
    openArticle({ hash: '#q=summary.%E0%A4' })
    // Waits for the part that reads it, and until that has been shown.
    await act(async () => {
      await import('../../../../src/app/article/passage/linked-passage.tsx')
    })
    expect(framed()).toEqual([])
    expect(screen.queryByText(/passage/)).toBeNull()
  })
})
