import { describe, expect, it } from 'vitest'
import { isListingName, SEED_NAME } from '../../src/model/seed-name.ts'

describe('the name of a seed', () => {
  it.each(['000.txt', 'ä page.TXT', 'feed.xml', 'saved.page.html'])('may be %j', (name) => {
    expect(SEED_NAME.test(name)).toBe(true)
  })

  it.each(['.txt', 'a/b.txt', 'notes.md', 'a.txt.bak', 'a.xhtml', 'txt'])('is not %j', (name) => {
    expect(SEED_NAME.test(name)).toBe(false)
  })

  it('says whether it is a listing as text', () => {
    expect(['a.txt', 'a.TXT', 'a.xml', 'a.html'].map(isListingName)).toEqual([true, true, false, false])
  })
})
