import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSlug } from '../../../src/compiler/permalinks/slug.ts'

describe('makeSlug', () => {
  it.each([
    ['Strong labour laws make decent work a reality', 'strong-labour-laws-make-decent-work-a-reality'],
    ['ILO Secures €8 Million from EU', 'ilo-secures-eur8-million-from-eu'],
    ['Viet Nam’s lawmakers', 'viet-nams-lawmakers'],
    ['Lomé: Cătălin Ţacu & Øystein Æsir, Weiß', 'lome-catalin-tacu-oystein-aesir-weiss'],
    [
      '€1 £2 ¥3, Straße, Færøerne, cœur, Łódź, Đà Nẵng, Aðalvík, Þór, Kırklareli',
      'eur1-gbp2-jpy3-strasse-faeroerne-coeur-lodz-da-nang-adalvik-thor-kirklareli',
    ],
    ['  “Quoted” – and — dashed  ', 'quoted-and-dashed'],
    ['2.2-M', '2-2-m'],
    ['労働', 'untitled'],
    ['…', 'untitled'],
  ])('makes of %j %j', (title, slug) => {
    expect(makeSlug(title)).toBe(slug)
  })

  it('cuts at a word, with room for a suffix', () => {
    const title = `${'word '.repeat(15)}wordy more`
    expect(makeSlug(title)).toBe(`${'word-'.repeat(15)}wordy`)
    expect(makeSlug(title)).toHaveLength(80)
    expect(makeSlug(title, '-2')).toBe(`${'word-'.repeat(14)}word-2`)
    expect(makeSlug('x'.repeat(100))).toHaveLength(80)
  })

  it('is short plain ASCII for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const slug = makeSlug(title)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(80)
      })
    )
  })
})
