import { describe, expect, it } from 'vitest'
import { elementsIn } from '../../../src/compiler/markup/find-elements.ts'
import { parseMarkup } from '../../../src/compiler/markup/markup.ts'
import { openingOfHtml, plainText, textOfHtml } from '../../../src/compiler/markup/plain-text.ts'
import { wholeWebAddress } from '../../../src/compiler/markup/web-address.ts'

/** The stretch of the text that each element spans, by name. */
const stretches = (text: string, kind: 'xml' | 'html') =>
  elementsIn(parseMarkup(text, kind).root).map(({ name, start, end }) => [name, text.slice(start, end)])

describe('parseMarkup', () => {
  it('knows where each element begins and ends, also where no tag says so', () => {
    expect(stretches('<ul>\n<li a="b>c">One\n<li>Two<br></ul><p>x', 'html')).toEqual([
      ['ul', '<ul>\n<li a="b>c">One\n<li>Two<br></ul>'],
      ['li', '<li a="b>c">One\n'],
      ['li', '<li>Two<br>'],
      ['br', '<br>'],
      ['p', '<p>x'],
    ])
    expect(stretches('<a><b/><c ></c ></a>', 'xml')).toEqual([
      ['a', '<a><b/><c ></c ></a>'],
      ['b', '<b/>'],
      ['c', '<c ></c >'],
    ])
  })

  it('says what it guessed in XML, and nothing of a void or self-closing element', () => {
    expect(parseMarkup('<a><b><c/></a>', 'xml').faults).toEqual([{ kind: 'unclosed', name: 'b', offset: 3 }])
    expect(parseMarkup('<a><b>', 'xml').faults).toEqual([{ kind: 'cut', name: 'b', offset: 3 }])
    expect(parseMarkup('<ul><li>One<br><li>Two', 'html').faults).toEqual([])
  })

  it('stops where elements nest too deep, with what stands before', () => {
    const { root, faults } = parseMarkup(`<h1>T</h1>${'<div>'.repeat(100_000)}`, 'html')
    expect(faults).toEqual([{ kind: 'deep', name: 'div', offset: 10 + 499 * 5 }])
    expect(elementsIn(root)).toHaveLength(501)
  })
})

describe('the text of markup', () => {
  it('is what is shown: blocks apart, words whole, scripts and what is hidden left out', () => {
    expect(textOfHtml('<p>One <b>t</b>wo</p><p>three<br>four</p><script>x()</script><p hidden>y</p>')).toBe(
      'One two three four'
    )
    expect(textOfHtml('caf&eacute;&nbsp;&amp; bar &#8217;')).toBe('café & bar ’')
    expect(textOfHtml('<img src="a">')).toBeNull()
  })

  it('is a text alone where there are no tags: 5 < 6', () => {
    expect(textOfHtml('5 < 6 & more')).toBe('5 < 6 & more')
  })

  it('leaves out what is said to screen readers alone, and links that say “Read more”, where there is other text', () => {
    const more = '<a class="more-link" href="/a">Continue<span class="screen-reader-text"> with it</span></a>'
    expect(textOfHtml(`<p>One. ${more}</p>`)).toBe('One.')
    expect(textOfHtml('<h2 class="sr-only">One</h2>')).toBe('One')
  })

  it('opens with its first paragraph that shows any', () => {
    expect(openingOfHtml('<p><img></p><p>One.</p><p>Two.</p>')).toBe('One.')
    expect(openingOfHtml('No paragraph.<br>At all.')).toBe('No paragraph. At all.')
  })

  it('has no characters that no text has', () => {
    expect(plainText('a\u0000b\uD800c')).toBe('ab\uFFFDc')
    expect(textOfHtml('a&#1;b&#xD800;')).toBe('ab\uFFFD')
  })
})

it.each([
  ['https://a.example/b', null, 'https://a.example/b'],
  [' /b?c#d ', 'http://a.example/x/', 'http://a.example/b?c#d'],
  ['//b.example', 'https://a.example', 'https://b.example/'],
  ['javascript:alert(1)', 'https://a.example', null],
  ['JaVa\nScript:alert(1)', 'https://a.example', null],
  ['data:text/html,x', null, null],
  ['tag:a.example,2021:1', null, null],
  ['/b', null, null],
  ['', null, null],
  ['https://', null, null],
])('takes %j, from %j, for the address %j', (link, base, address) => {
  expect(wholeWebAddress(link, base)).toBe(address)
})
