// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MarkedText } from '../../../src/app/ui/marked-text.tsx'

const shown = (text: string, matches: Parameters<typeof MarkedText>[0]['matches']) =>
  render(<MarkedText text={text} matches={matches} />).container.innerHTML

describe('MarkedText', () => {
  it('marks ranges, and tells a corrected match from one as typed', () => {
    expect(
      shown('Migrant workers’ rights', [
        { start: 0, end: 7, corrected: true },
        { start: 8, end: 15, corrected: false },
      ])
    ).toBe('<mark class="mended">Migrant</mark> <mark>workers</mark>’ rights')
  })

  it('takes the text as text, whatever is in it', () => {
    expect(shown('a <b>& c', [{ start: 3, end: 4, corrected: false }])).toBe('a &lt;<mark>b</mark>&gt;&amp; c')
  })

  it('leaves a text without matches alone', () => {
    expect(shown('Wages', [])).toBe('Wages')
  })
})
