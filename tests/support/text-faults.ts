// Finds text that can't be read: cut off, beyond the edge of the page, or a word that is broken in two.

import { expect, type Page } from '@playwright/test'

export interface TextFaults {
  /** By how many pixels the page scrolls sideways. */
  readonly sideways: number
  /** Texts of which a part lies outside of the page or of an element that hides what overflows. */
  readonly cut: readonly string[]
  /** Words of letters alone that stand on two lines. */
  readonly split: readonly string[]
}

/** What the text of the whole page suffers from. Texts for screen readers alone, and texts that are not shown, are left out. */
export const findTextFaults = (page: Page): Promise<TextFaults> =>
  page.evaluate(() => {
    const SLACK = 1.5
    const root = document.documentElement
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const ancestorsOf = (node: Node): Element[] => {
      const found: Element[] = []
      for (let each = node.parentElement; each !== null && each !== document.body; each = each.parentElement) {
        found.push(each)
      }
      return found
    }

    /** Whether the eye can't find it at all: then nothing of it is cut. */
    const isUnseen = (ancestors: readonly Element[]) =>
      ancestors[0]?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true ||
      ancestors.some((each) => getComputedStyle(each).clipPath !== 'none' || each.closest('.skip') !== null)

    function isCut({ left, right, top, bottom }: DOMRect, ancestors: readonly Element[]): boolean {
      const scrolls = ancestors.some((each) => /auto|scroll/.test(getComputedStyle(each).overflowX))
      if (!scrolls && (left < -SLACK || right > root.clientWidth + SLACK)) return true
      return ancestors.some((each) => {
        const { overflowX, overflowY } = getComputedStyle(each)
        const box = each.getBoundingClientRect()
        return (
          (hides(overflowX) && (left < box.left - SLACK || right > box.right + SLACK)) ||
          (hides(overflowY) && (top < box.top - SLACK || bottom > box.bottom + SLACK))
        )
      })
    }

    const cut: string[] = []
    const split: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const ancestors = ancestorsOf(node)
      if (text.trim() === '' || isUnseen(ancestors)) continue
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
      if (boxes.some((box) => isCut(box, ancestors))) cut.push(text.trim())
      // An address may break anywhere, and so may the name of a file.
      if (/:\/\/|\.txt\b/.test(text)) continue
      for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}{2,18}(?![\p{L}\p{N}])/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        const isUpright = getComputedStyle(ancestors[0] ?? root).writingMode !== 'horizontal-tb'
        if (lines.size > 1 && !isUpright) split.push(word)
      }
    }
    return { sideways: Math.max(0, root.scrollWidth - root.clientWidth), cut, split }
  })

/** Expects that the page does not scroll sideways, and that all of its text can be read. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  expect(await findTextFaults(page), where).toEqual({ sideways: 0, cut: [], split: [] })
}
