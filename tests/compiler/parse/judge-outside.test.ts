// What a line between entries is, by its looks.

import { describe, expect, it } from 'vitest'
import { makeUnit } from '../../../src/compiler/parse/find-units.ts'
import { isContactDetail, isContactHeading, judgeOutside } from '../../../src/compiler/parse/judge-outside.ts'

const judge = (content: string, hints: { headed?: boolean; listStarted?: boolean; gap?: number } = {}) => {
  const { headed = true, listStarted = false, gap = 1 } = hints
  return judgeOutside(makeUnit({ line: 0, indent: 0, gap, content }), { headed, listStarted })
}

describe('the heading of contacts', () => {
  it.each([
    'Media contact',
    'Press contacts',
    'NEWS CONTACT',
    'Contact',
    'Contacts',
    'Contact presse',
    'Contacts presse',
    'Contact médias',
    'Contact media',
    'Contacto de prensa',
    'Contactos para la prensa',
    'Contacto para los medios',
    'Contatto',
    'Contatti stampa',
  ])('is %j', (text) => {
    expect(isContactHeading(text)).toBe(true)
    expect(judge(text, { headed: false })).toBe('sideMatter')
  })

  it.each(['Contact us', 'The contact', 'Media', 'Contacto', 'Social media contact', 'Contatto stampa estera'])(
    'is not %j',
    (text) => {
      expect(isContactHeading(text)).toBe(false)
    }
  )
})

describe('the detail of a contact', () => {
  it.each([
    'newsroom@example.org',
    '2. newsroom@example.org',
    '12. newsroom@example.org',
    'https://example.org/news',
    'http://example.org',
    'www.example.org',
    '+41 22 799 7912',
    'Tel.: +41 (0)22 799-7912',
    'Phone 022/7997912',
    'T: 0227997',
  ])('is %j', (text) => {
    expect(isContactDetail(text)).toBe(true)
    expect(judge(text, { headed: false })).toBe('sideMatter')
  })

  it.each([
    'newsroom at example.org',
    'Write to newsroom@example.org',
    'a@b',
    'example.org',
    '123456',
    '123. a@b.org',
    `${'x'.repeat(120)}@b.org`,
  ])('is not %j', (text) => {
    expect(isContactDetail(text)).toBe(false)
  })

  it('is no longer than a line', () => {
    expect(isContactDetail(`${'x'.repeat(114)}@b.org`)).toBe(true)
    expect(isContactDetail(`${'x'.repeat(115)}@b.org`)).toBe(false)
  })
})

describe('a line outside entries', () => {
  it('is prose after a stop, a comma or an ellipsis, in quotes or not, or when it is long', () => {
    for (const text of ['It ends.', 'It ends!', 'It goes on,', 'One;', 'And so on…', '“It ends.”', '(It ends.)'])
      expect(judge(text, { headed: false }), text).toBe('sideMatter')
    expect(judge('x'.repeat(160), { headed: false })).toBe('heading')
    expect(judge('x'.repeat(161), { headed: false })).toBe('sideMatter')
    expect(judge('What is new?', { headed: false })).toBe('heading')
  })

  it('is a heading where the page has none, after the list began, or far below what is above', () => {
    expect(judge('News', { headed: false })).toBe('heading')
    expect(judge('News', { listStarted: true })).toBe('heading')
    expect(judge('News', { gap: 2 })).toBe('heading')
    expect(judge('News')).toBe('sideMatter')
  })

  it('is a heading wherever it names a month or a year', () => {
    expect(judge('October 2021')).toBe('heading')
    expect(judge('2018')).toBe('heading')
  })
})
