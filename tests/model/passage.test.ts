import { expect, it } from 'vitest'
import { checksumOf, findPassage } from '../../src/model/find-passage.ts'
import { describePassage, widenToWords } from '../../src/model/passage.ts'

const SUMMARY =
  'The latest in our series spotlights Georgia, where the ILO worked with the government to draft amendments to its labour code and a new law on labour inspection. Without strong labour laws there can be no decent work, says the adviser.'

const rangeOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const clueOf = (text: string, words: string) => ({
  directive: describePassage(text, rangeOf(text, words)),
  checksum: checksumOf(words),
})
/** The words that are found in another text, and how. */
function foundIn(text: string, clue: ReturnType<typeof clueOf>): string {
  const { kind, range } = findPassage(text, clue)
  return `${kind}: ${range === null ? 'nothing' : text.slice(range.start, range.end)}`
}

it.each([
  ['cent wor', 'decent work'],
  [' decent work,', 'decent work,'],
  ['eorgi', 'Georgia'],
])('widens “%s” to “%s”', (selected, words) => {
  expect(widenToWords(SUMMARY, rangeOf(SUMMARY, selected))).toEqual(rangeOf(SUMMARY, words))
})

it.each([
  ['COVID-19', '19'],
  ['don’t', 'don'],
  ['€3,000', '000'],
  ['e-mail', 'e'],
])('keeps %s together', (whole, part) => {
  const text = `Say ${whole} here`
  const widened = widenToWords(text, { start: text.indexOf(part, 4), end: text.indexOf(part, 4) + part.length })
  expect(widened && text.slice(widened.start, widened.end)).toBe(whole.replace('€', ''))
})

it('takes letters of scripts without spaces for words of their own', () => {
  expect(widenToWords('国际劳工组织', { start: 2, end: 4 })).toEqual({ start: 2, end: 4 })
})

it('is nothing where only spaces are selected', () => {
  expect(widenToWords('decent work', { start: 6, end: 7 })).toBeNull()
})

it.each([
  {
    what: 'a passage alone',
    words: 'decent work',
    before: '',
    directive: { prefix: '', start: 'decent work', end: '', suffix: '' },
  },
  {
    what: 'words that are not the first of their kind with the words around them',
    words: 'labour laws',
    before: 'Strong labour laws make decent work a reality',
    directive: { prefix: 'strong', start: 'labour laws', end: '', suffix: 'there' },
  },
  {
    what: 'a long passage by its ends',
    words: 'The latest in our series spotlights Georgia, where the ILO worked with the government to draft',
    before: '',
    directive: { prefix: '', start: 'The latest in our series', end: 'with the government to draft', suffix: '' },
  },
])('says $what', ({ words, before, directive }) => {
  expect(describePassage(SUMMARY, rangeOf(SUMMARY, words), before)).toEqual(directive)
})

it('leaves out of account what stands before, where no words of the text tell the two apart', () => {
  expect(describePassage('Their voices', { start: 0, end: 12 }, 'Dateline Their voices')).toEqual({
    prefix: '',
    start: 'Their voices',
    end: '',
    suffix: '',
  })
})

it('has the checksums of FNV-1a', () => {
  expect(checksumOf('')).toBe((0x811c9dc5).toString(36))
  expect(checksumOf('a')).toBe((0xe40c292c).toString(36))
  expect(checksumOf('foobar')).toBe((0xbf9cf968).toString(36))
})

const LONG = 'where the ILO worked with the government to draft amendments to its labour code'

it.each([
  {
    what: 'a word of a short one was mended',
    words: 'no decent work',
    mended: 'There can be no descent work here.',
    found: 'changed: no descent work',
  },
  {
    what: 'case was mended',
    words: 'decent work',
    mended: 'There can be no Decent Work here.',
    found: 'changed: Decent Work',
  },
  {
    what: 'the middle of a long one was mended',
    words: LONG,
    mended: SUMMARY.replace('the government', 'its government'),
    found: `changed: ${LONG.replace('the government', 'its government')}`,
  },
  {
    what: 'words were put into its middle',
    words: LONG,
    mended: SUMMARY.replace('government', 'government of Georgia and its partners'),
    found: `changed: ${LONG.replace('government', 'government of Georgia and its partners')}`,
  },
  {
    what: 'its end is gone',
    words: LONG,
    mended: `${SUMMARY.slice(0, 70)} everywhere.`,
    found: 'changed: where the ILO worked with',
  },
  {
    what: 'its start is gone',
    words: LONG,
    mended: 'It writes amendments to its labour code.',
    found: 'changed: amendments to its labour code',
  },
  { what: 'nothing of it is left', words: 'decent work', mended: 'A new text altogether.', found: 'changed: nothing' },
  { what: 'the field is gone', words: 'decent work', mended: '', found: 'changed: nothing' },
])('finds the nearest where $what', ({ words, mended, found }) => {
  expect(foundIn(mended, clueOf(SUMMARY, words))).toBe(found)
})

it('finds the one of several that has the words around it, and the first where those have changed', () => {
  const clue = clueOf('One law here. One law there.', 'law')
  const second = { directive: { ...clue.directive, suffix: 'there' }, checksum: clue.checksum }
  expect(findPassage('One law here. One law there.', second).range?.start).toBe(18)
  expect(findPassage('One law first. One law next.', second).range?.start).toBe(4)
})
