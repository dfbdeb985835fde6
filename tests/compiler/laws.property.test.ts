// What must not matter: how lines end, a byte order mark, trailing blanks, how letters are composed, the order of the files. And what adding
// or taking away a seed may change: nothing of other articles.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { gather, type Gathered } from '../../src/compiler/gather.ts'
import { LEDGER_HEADER, printRow } from '../../src/compiler/permalinks/ledger.ts'
import { printListing } from '../../src/compiler/parse/print-listing.ts'
import type { PlacedDraft } from '../../src/compiler/permalinks/assign-paths.ts'
import { LINE_KINDS } from '../../src/model/account.ts'
import { arbitraryCapture, arbitraryListing } from './arbitrary-listing.ts'
import { seedsOf } from './compile-texts.ts'

// FC_RUNS may ask for many times the usual runs, and machines may be busy.
vi.setConfig({ testTimeout: 600_000 })

type Texts = Readonly<Record<string, string>>

const gatherTexts = (texts: Texts, ledger: string | null = null): Gathered => gather(seedsOf(texts), ledger)

const arbitraryText = fc.oneof(
  { weight: 5, arbitrary: arbitraryListing.map(printListing) },
  { weight: 1, arbitrary: arbitraryCapture }
)

const arbitraryTexts: fc.Arbitrary<Texts> = fc.dictionary(fc.constantFrom('a.txt', 'b.txt', 'c.txt'), arbitraryText, {
  maxKeys: 3,
})

/** Articles without their raw lines. */
const shown = ({ drafts }: Gathered) =>
  drafts.map(({ sightings, ...article }) => ({
    ...article,
    sightings: sightings.map(({ seed, lines, number, differs }) => ({ seed, lines, number, differs })),
  }))

const mapTexts = (texts: Texts, change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]))

const ledgerOf = ({ permalinks }: Gathered): string =>
  `${[LEDGER_HEADER, ...permalinks.unissued.map(printRow)].join('\n')}\n`

/** The address of each entry, by seed and line. */
const addresses = ({ drafts }: Gathered): Map<string, string> =>
  new Map(
    drafts.flatMap(({ path, sightings }) => sightings.map(({ seed, lines }) => [`${seed}:${lines[0]}`, path] as const))
  )

describe('what makes no difference', () => {
  const laws: Readonly<Record<string, (text: string) => string>> = {
    'CRLF for LF': (text) => text.replaceAll('\n', '\r\n'),
    'a byte order mark': (text) => `\uFEFF${text}`,
    'blanks at the ends of lines': (text) => text.replaceAll('\n', ' \u00a0\t\n'),
    'blank lines at the end of the file': (text) => (text === '' ? text : `${text}\n\n \n`),
    'decomposed letters': (text) => text.normalize('NFD'),
    'composed letters': (text) => text.normalize('NFC'),
  }

  it.each(Object.entries(laws))('%s', (_, change) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a.txt', 'b.txt'), arbitraryListing.map(printListing)), (texts) => {
        expect(shown(gatherTexts(mapTexts(texts, change)))).toEqual(shown(gatherTexts(texts)))
      })
    )
  })

  it('the order of the files', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const reversed = Object.fromEntries(Object.entries(texts).toReversed())
        expect(gatherTexts(reversed)).toEqual(gatherTexts(texts))
      })
    )
  })
})

describe('any captures at all', () => {
  it('compile without a throw, with every line in exactly one kind and every article attested', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const { drafts, account } = gatherTexts(texts)
        for (const row of account) {
          expect(LINE_KINDS.reduce((sum, kind) => sum + row[kind], 0)).toBe(row.lines)
          expect(LINE_KINDS.every((kind) => row[kind] >= 0)).toBe(true)
        }
        const paths = drafts.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
        for (const { path, sightings, title } of drafts) {
          expect(path).toMatch(/^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{1,80}\/$/)
          expect(sightings.length).toBeGreaterThan(0)
          expect(title).not.toBe('')
        }
      })
    )
  })

  it('keep the lines of every sighting and reject as they were captured', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { drafts, account } = gatherTexts({ 'a.txt': text })
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
        const spans = [...drafts.flatMap(({ sightings }) => sightings), ...account.flatMap(({ rejects }) => rejects)]
        for (const {
          lines: [first, last],
          raw,
        } of spans)
          expect(raw).toEqual(lines.slice(first - 1, last))
      })
    )
  })

  it('come out newest first, within a day by seed and line', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const order = gatherTexts(texts).drafts.map(({ day, sightings: [sighting] }) => ({
          day,
          sighting,
        }))
        for (const [index, { day, sighting }] of order.slice(1).entries()) {
          const before = order[index]
          expect(before && before.day >= day).toBe(true)
          if (before?.day !== day || !sighting || !before.sighting) continue
          const earlier = before.sighting
          const inOrder =
            earlier.seed < sighting.seed || (earlier.seed === sighting.seed && earlier.lines[0] < sighting.lines[0])
          expect(inOrder).toBe(true)
        }
      })
    )
  })
})

describe('adding a seed', () => {
  it('changes no address that was promised, and loses none', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.constantFrom('0.txt', 'b2.txt', 'z.txt'), arbitraryText, (texts, name, text) => {
        const before = gatherTexts(texts)
        const after = gatherTexts({ ...texts, [name]: text }, ledgerOf(before))
        expect(after.problems.filter(({ code }) => code.startsWith('ledger'))).toEqual([])
        const found = addresses(after)
        for (const [entry, path] of addresses(before)) expect(found.get(entry)).toBe(path)
      })
    )
  })

  it('keeps the ledger of a compilation complete for the same seeds', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const before = gatherTexts(texts)
        const after = gatherTexts(texts, ledgerOf(before))
        expect(after.permalinks.unissued).toEqual([])
        expect(addresses(after)).toEqual(addresses(before))
      })
    )
  })
})

describe('taking a seed away', () => {
  it('removes only what it alone attested', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const name = Object.keys(texts)[0]
        if (name === undefined) return
        const { [name]: _, ...others } = texts
        const key = ({ day, sightings }: PlacedDraft) => ({
          day,
          others: sightings.filter(({ seed }) => seed !== name).map(({ seed, lines }) => `${seed}:${lines[0]}`),
        })
        const left = gatherTexts(texts)
          .drafts.map(key)
          .filter((article) => article.others.length > 0)
        const found = gatherTexts(others).drafts.map(key)
        const sorted = (articles: typeof left) => articles.map((article) => JSON.stringify(article)).toSorted()
        expect(sorted(found)).toEqual(sorted(left))
      })
    )
  })
})
