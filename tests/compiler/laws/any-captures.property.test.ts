// What holds of any captures at all, listings or not.

import fc from 'fast-check'
import { describe, it } from 'vitest'
import { LINE_KINDS } from '../../../src/model/account.ts'
import { arbitraryText, arbitraryTexts, gatherTexts } from './arbitrary-texts.ts'
import { expectSame } from './expect-same.ts'

describe('any captures at all', () => {
  it('compile without a throw, with every line in exactly one kind and every article attested', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const { drafts, account } = gatherTexts(texts)
        expectSame(
          account.map(({ seed }) => seed),
          Object.keys(texts).toSorted()
        )
        for (const row of account) {
          expectSame(
            LINE_KINDS.reduce((sum, kind) => sum + row[kind], 0),
            row.lines
          )
          expectSame(
            LINE_KINDS.filter((kind) => row[kind] < 0),
            []
          )
        }
        expectSame(new Set(drafts.map(({ path }) => path)).size, drafts.length)
        const unsound = drafts.filter(
          ({ path, sightings, title }) =>
            sightings.length === 0 || title === '' || !/^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{1,80}\/$/.test(path)
        )
        expectSame(unsound, [])
      })
    )
  })

  it('keep the lines of every sighting and reject as they were captured', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { drafts, account } = gatherTexts({ 'a.txt': text })
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
        const spans = [...drafts.flatMap(({ sightings }) => sightings), ...account.flatMap(({ rejects }) => rejects)]
        expectSame(
          spans.map(({ raw }) => raw),
          spans.map(({ lines: [first, last] }) => lines.slice(first - 1, last))
        )
      })
    )
  })

  it('come out newest first, within a day by seed and line', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const keys = gatherTexts(texts).drafts.map(({ day, sightings: [sighting] }) => ({
          day,
          place: `${sighting?.seed} ${String(sighting?.lines[0]).padStart(9, '0')}`,
        }))
        const inOrder = keys.toSorted((a, b) =>
          a.day === b.day ? (a.place < b.place ? -1 : 1) : a.day > b.day ? -1 : 1
        )
        expectSame(keys, inOrder)
      })
    )
  })
})
