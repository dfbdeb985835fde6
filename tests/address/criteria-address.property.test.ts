import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeCriteria, readCriteria, writeCriteria } from '../../src/address/criteria-address.ts'
import { parseQueryString, printQueryString } from '../../src/address/criteria-address.ts'
import { type Criteria, SORTS, sortOf } from '../../src/model/criteria.ts'
import { dayFromNumber, monthOf, type Period } from '../../src/model/day.ts'
import { FACETS, MULTI_FACETS } from '../../src/model/facets.ts'

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,12}$/)
const choice = fc.record({
  theme: fc.array(id, { maxLength: 3 }),
  flag: fc.array(id, { maxLength: 2 }),
  format: fc.array(id, { maxLength: 2 }),
  place: fc.array(id, { maxLength: 3 }),
  seed: fc.array(id, { maxLength: 2 }),
})
const period = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dayFromNumber(day).slice(0, length) as Period)
const criteria: fc.Arbitrary<Criteria> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 40 }),
  exact: fc.boolean(),
  chosen: choice,
  every: fc.subarray([...MULTI_FACETS]),
  excluded: choice,
  from: fc.option(period),
  to: fc.option(period),
  sort: fc.option(fc.constantFrom(...SORTS)),
})

const month = fc.integer({ min: 0, max: 40_000 }).map((day) => monthOf(dayFromNumber(day)))
const start = fc.oneof(fc.constant(null), month, fc.integer({ min: 2, max: 200_000 }))

it('reads what it wrote: read(write(c)) = c, and where the list begins, as far as that suits its order', () => {
  fc.assert(
    fc.property(criteria, start, (asked, from) => {
      const suits = typeof from !== 'string' || sortOf(normalizeCriteria(asked)) !== 'match'
      const read = readCriteria(writeCriteria(asked, from), (_facet, value) => value)
      const dropped = suits ? [] : [{ parameter: 'start', value: from }]
      expect(read).toEqual({ criteria: normalizeCriteria(asked), start: suits ? from : null, dropped })
    })
  )
})

it('writes one form: what it reads back is written the same', () => {
  fc.assert(
    fc.property(criteria, (asked) => {
      const written = writeCriteria(asked)
      expect(writeCriteria(readCriteria(written, (_facet, value) => value).criteria)).toBe(written)
    })
  )
})

const name = fc.constantFrom(
  'q',
  'from',
  'to',
  'sort',
  'exact',
  'start',
  ...FACETS,
  ...FACETS.map((facet) => `not.${facet}`),
  ...MULTI_FACETS.map((facet) => `all.${facet}`)
)
const mangled = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 12 })))
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  fc
    .array(fc.constantFrom('?', '&', '=', '%', '%E0%A4', '+', 'q', 'theme', 'from', '2021-02-30', '\uD800', '\u0000'))
    .map((parts) => parts.join(''))
)

const hung = fc.constantFrom(').', '%E2%80%9D', '%20', '%E2%80%8B', ',', '!', '%0A')

it('reads an address the same with something hung on, with `&amp;`, and with its names in another case', () => {
  fc.assert(
    fc.property(criteria, hung, (asked, end) => {
      const written = writeCriteria({ ...asked, query: '' })
      fc.pre(written !== '')
      const meant = readCriteria(written, (_facet, value) => (/[.-]$|^[.-]/.test(value) ? null : value))
      const resolve = (_facet: string, value: string) => (/^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(value) ? value : null)
      fc.pre(meant.dropped.length === 0)
      expect(readCriteria(written + end, resolve).criteria).toEqual(meant.criteria)
      expect(readCriteria(written.replaceAll('&', '&amp;'), resolve).criteria).toEqual(meant.criteria)
      expect(
        readCriteria(
          written.replaceAll(/[a-z.]+=/g, (parameter) => parameter.toUpperCase()),
          resolve
        ).criteria
      ).toEqual(meant.criteria)
    })
  )
})

it('reads any string without a throw, into criteria that have an address', () => {
  fc.assert(
    fc.property(mangled, (search) => {
      const { criteria: read } = readCriteria(search, (_facet, value) => (value.length > 3 ? value : null))
      expect(normalizeCriteria(read)).toEqual(read)
      expect(() => writeCriteria(read)).not.toThrow()
    })
  )
})

it('parses the pairs that it printed', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), text)), (pairs) => {
      expect(parseQueryString(printQueryString(pairs))).toEqual(pairs)
    })
  )
})
