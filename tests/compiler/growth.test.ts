// The work of compiling grows no faster than the input, also for input that was made to be slow. Measured as processor time of this process,
// by the ratio between an input and one of 16 times its size: 16 where the work is in proportion, 256 where it is in the square.

import { describe, expect, it } from 'vitest'
import { gather } from '../../src/compiler/gather.ts'
import { isFullRun } from '../support/full-run.ts'

/** Between 16 and 256: the large case has the processor collect garbage, beside a busy machine many times; the small one has not. */
const MOST = 64
const SIZE = 4_000
const TIMES = 16

const ADVERSARIES: Readonly<Record<string, (length: number) => string>> = {
  spaces: (length) => ' '.repeat(length),
  'blank lines': (length) => '\n'.repeat(length),
  digits: (length) => '7'.repeat(length),
  'numbers on one line': (length) => '1. '.repeat(length / 3),
  'numbers on lines of their own': (length) => '1.\n\n'.repeat(length / 4),
  'numbered lines without a date': (length) => '1. a\n'.repeat(length / 5),
  'numbered lines apart, without a date': (length) => '1. a\n\nb\n'.repeat(length / 8),
  'indented lines without a date': (length) => `1. a\n${'    b\n'.repeat(length / 6)}`,
  'bullets and one line each, without a date': (length) => '-\na\n'.repeat(length / 4),
  'credit signs': (length) => '©'.repeat(length),
  'credits on lines of their own': (length) => '    © X\n\n'.repeat(length / 9),
  dates: (length) => '5 May 2021\n'.repeat(length / 11),
  'dates and one line each': (length) => '5 May 2021\nSame.\n'.repeat(length / 17),
  'one title on one day': (length) => '  1. Same\n\n    5 May 2021\n\n'.repeat(length / 27),
  'titles of one slug': (length) =>
    Array.from({ length: length / 32 }, (_, index) =>
      `  1. Same${'?!'.repeat(index % 5)}${'.'.repeat(index)}`.slice(0, 32)
    ).join('\n\n    5 May 2021\n\n'),
  bullets: (length) => '-\n'.repeat(length / 2),
  'lines of one summary': (length) => `  1. T\n\n    5 May 2021\n\n${'    x\n'.repeat(length / 6)}`,
  'paragraphs of one summary': (length) => `  1. T\n\n    5 May 2021\n\n${'    x\n\n'.repeat(length / 7)}`,
  'headings of time': (length) => 'May 2021\n'.repeat(length / 9),
  headings: (length) => 'Head\n\n'.repeat(length / 6),
  'quotes and stops': (length) => `  1. T\n\n    5 May 2021\n\n    ${'”'.repeat(length / 2)}${'.'.repeat(length / 2)}x`,
  'commas after a date': (length) => `5 May 2021${', A'.repeat(length / 3)}`,
  'dates before titles': (length) => '5 May 2021\nA title\nA summary.\n'.repeat(length / 30),
  'dates after summaries': (length) => '* A title\nA summary.\n5 May 2021\n'.repeat(length / 32),
  'dates and titles on a line': (length) => '2021-05-05\tA title\n'.repeat(length / 19),
  'a paragraph of many lines': (length) => `A title\n\n5 May 2021\n\n${'a line of it\n'.repeat(length / 13)}`,
  'links after each line': (length) => 'A title\n5 May 2021\nRead more\n'.repeat(length / 29),
  'a line of stops and words': (length) => `A title\n5 May 2021\n${'. more'.repeat(length / 6)}`,
  'combining marks': (length) => `  1. e${'\u0301'.repeat(length / 2)}\n\n    5 May 2021\n\n    S.`,
}

const ITEM = '<item><title>T</title><pubDate>5 May 2021</pubDate></item>'
const ARTICLE = '<article><h2>T</h2><time datetime="2021-05-05"></time></article>'
const script = (json: string) => `<script type="application/ld+json">${json}</script>`

const FEEDS: Readonly<Record<string, (length: number) => string>> = {
  'items on one line': (length) => `<rss><channel>${ITEM.repeat(length / ITEM.length)}`,
  'elements in elements': (length) => '<a>'.repeat(length / 3),
  'end tags of nothing, far down': (length) => `${'<a>'.repeat(400)}${'</b>'.repeat(length / 4)}`,
  'elements that another’s end closes': (length) => `<rss><channel>${'<item><a></item>\n'.repeat(length / 17)}`,
  'categories of one item': (length) => `<rss><channel><item>${'<category>a</category>'.repeat(length / 22)}`,
  entities: (length) => `<rss><channel><item><title>${'&amp;'.repeat(length / 5)}`,
}

const PAGES: Readonly<Record<string, (length: number) => string>> = {
  articles: (length) => ARTICLE.repeat(length / ARTICLE.length),
  'paragraphs in the frame of many articles': (length) => `${'<article>'.repeat(400)}${'<p>x</p>'.repeat(length / 8)}`,
  'dates in one article': (length) => `<article><h2>T</h2>${'<p>5 May 2021</p>'.repeat(length / 17)}`,
  'texts over one title': (length) => `<article>${'<span>a</span>'.repeat(length / 14)}<h2>T</h2>5 May 2021`,
  'deep JSON': (length) => script(`${'{"a":'.repeat(length / 6)}1${'}'.repeat(length / 6)}`),
  'flat JSON': (length) => script(`[${'{},'.repeat(length / 3)}1]`),
}

function processorTime(name: string, text: string): number {
  const files = [{ name, bytes: new TextEncoder().encode(text) }]
  const start = process.cpuUsage()
  gather(files, null)
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const leastTime = (name: string, text: string) =>
  Math.min(...Array.from({ length: 3 }, () => processorTime(name, text)))

// Processor time is a clock too: a run that must never fail on a busy machine leaves this out.
describe.runIf(isFullRun)('compiling', () => {
  const casesOf = (name: string, adversaries: typeof ADVERSARIES) =>
    Object.entries(adversaries).map(([what, make]) => ({ name, what, make }))
  const cases = [...casesOf('a.txt', ADVERSARIES), ...casesOf('a.xml', FEEDS), ...casesOf('a.html', PAGES)]

  it.each(cases)('takes time in proportion to $name of $what', ({ name, make }) => {
    // Under a few milliseconds the clock itself is coarse.
    const growth = () => leastTime(name, make(SIZE * TIMES)) / Math.max(leastTime(name, make(SIZE)), 4_000)
    // What else the machine does may slow one of the two down, but not each time; work in the square is 256 each time.
    let least = growth()
    for (let again = 0; again < 4 && least >= MOST; again++) least = Math.min(least, growth())
    expect(least).toBeLessThan(MOST)
  })
})
