import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingWords } from '../../../src/app/ui/differing-words.ts'

const arbitraryText = fc
  .array(fc.constantFrom('work', 'wages', 'youth', 'of', 'in'), { maxLength: 8 })
  .map((words) => words.join(' '))

describe('the words in which a variant differs', () => {
  it('stand between what both texts begin with and what both end with', () => {
    const shown = 'A course for weavers and dyers ends with new jobs.'
    expect(differingWords('A course for spinners ends with new jobs.', shown)).toEqual({
      before: 'A course for ',
      differing: 'spinners ',
      after: 'ends with new jobs.',
    })
  })

  it('are none where the shown text only has more', () => {
    expect(differingWords('A course ends.', 'A long course ends.').differing).toBe('')
    expect(differingWords('A course', 'A course ends.')).toEqual({ before: 'A course', differing: '', after: '' })
  })

  it('are all where nothing is shared', () => {
    expect(differingWords('Skills', 'Training')).toEqual({ before: '', differing: 'Skills', after: '' })
  })

  it('are a part of the variant, and none of a text beside itself', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (variant, shown) => {
        const { before, differing, after } = differingWords(variant, shown)
        expect(before + differing + after).toBe(variant)
        expect(differingWords(variant, variant).differing).toBe('')
      })
    )
  })
})
