// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MarkedText } from '../../../src/app/ui/marked-text.tsx'
import { unbroken } from '../../../src/app/ui/unbroken.tsx'

/** What is kept together, in brackets. */
const shown = (text: string) =>
  render(unbroken(text)).container.innerHTML.replaceAll(/<span class="whitespace-nowrap">(.*?)<\/span>/g, '[$1]')

describe('unbroken', () => {
  it.each([
    ['The COVID-19 pandemic', 'The [COVID-19] pandemic'],
    ['COVID-19, e-commerce and e-learning', '[COVID-19], [e-commerce] and [e-learning]'],
    ['the T-20 and Agenda-2030', 'the [T-20] and [Agenda-2030]'],
    ['COVID-19-related', '[COVID-19]-related'],
  ])('keeps together what belongs together in “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each(['law-makers', 'ILO-supported', 'x-Donaudampfschifffahrt', '2020-2021', '19-year', 'Wages'])(
    'lets %s break',
    (text) => {
      expect(shown(text)).toBe(text)
    }
  )

  it('keeps a word together of which a part is marked', () => {
    const { container } = render(
      <MarkedText text="After COVID-19" matches={[{ start: 6, end: 11, corrected: false }]} />
    )
    expect(container.innerHTML).toBe('After <span class="whitespace-nowrap"><mark>COVID</mark>-19</span>')
  })
})
