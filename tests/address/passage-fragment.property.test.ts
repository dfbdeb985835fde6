import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  parsePassageFragment,
  type PassageLink,
  printPassageEnd,
  printPassageFragment,
} from '../../src/address/passage-fragment.ts'
import { PASSAGE_FIELDS } from '../../src/model/passage.ts'

const words = fc.oneof(
  fc.constantFrom(
    'a-b',
    'a, b',
    'R&D',
    'é',
    '“a”',
    '100 %',
    '👩‍🌾',
    'العمل',
    '\u202eab',
    '…',
    '#q=',
    ':~:text=',
    '.',
    '-',
    "d'œuvre",
    '(a)'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
)
const optional = fc.oneof(fc.constant(''), words)
const link: fc.Arbitrary<PassageLink> = fc.record({
  field: fc.constantFrom(...PASSAGE_FIELDS),
  directive: fc.record({ prefix: optional, start: words, end: optional, suffix: optional }),
  checksum: fc.stringMatching(/^[0-9a-z]{1,7}$/),
})

it('parses the fragment that it printed, also with its text directive, and as a browser gives it', () => {
  fc.assert(
    fc.property(link, (each) => {
      const own = printPassageFragment(each)
      expect(parsePassageFragment(own)).toEqual(each)
      expect(parsePassageFragment(printPassageEnd(each))).toEqual(each)
      expect(parsePassageFragment(new URL(own, 'https://news.example/a/').hash)).toEqual(each)
    })
  )
})

it('prints a link that no chat or mail cuts off: letters, digits, percent signs, and what the two forms need', () => {
  fc.assert(
    fc.property(link, (each) => {
      expect(printPassageEnd(each)).toMatch(/^#q=[a-z]+\.[\w%,-]+\.[0-9a-z]+:~:text=[\w%,-]*[\w%]$/)
    })
  )
})

it('prints the parts of a text directive as the specification has them', () => {
  const directive = { prefix: 'no', start: 'COVID-19', end: 'R&D, here', suffix: 'and' }
  expect(printPassageEnd({ field: 'title', directive, checksum: 'abc' })).toBe(
    '#q=title.no-,COVID%2D19,R%26D%2C%20here,-and.abc:~:text=no-,COVID%2D19,R%26D%2C%20here,-and'
  )
})

it('reads a fragment the same with something hung on', () => {
  fc.assert(
    fc.property(link, fc.constantFrom(').', '%20', '”', '>', '&utm_source=x', '\n'), (each, hung) => {
      expect(parsePassageFragment(printPassageFragment(each) + hung)).toEqual(each)
    })
  )
})

const mangled = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '#',
        'q=',
        'title',
        'summary',
        '.',
        ',',
        '-',
        '%',
        '%E0%A4',
        'a',
        'zzzzzzzz',
        ':~:text=',
        '\uD800'
      )
    )
    .map((parts) => `#q=${parts.join('')}`),
  // A link that was cut off somewhere.
  fc.tuple(link, fc.nat()).map(([each, length]) => printPassageEnd(each).slice(0, length % 60))
)

it('reads any string without a throw, as nothing or as a link that it prints alike', () => {
  fc.assert(
    fc.property(mangled, (fragment) => {
      const read = parsePassageFragment(fragment)
      expect(read && parsePassageFragment(printPassageFragment(read))).toEqual(read)
    })
  )
})

it.each([
  '',
  '#',
  '#main',
  '#002.txt',
  '#q=',
  '#q=title',
  '#q=title.words',
  '#q=credit.words.abc',
  '#q=title..abc',
  '#q=title.%E0%A4.abc',
  '#q=title.a,b,c.abc',
  '#q=title.words.toolongsum',
  ':~:text=words',
])('takes %s for no passage', (fragment) => {
  expect(parsePassageFragment(fragment)).toBeNull()
})
