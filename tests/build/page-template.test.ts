import { describe, expect, it } from 'vitest'
import { prepareTemplate } from '../../src/build/page-template.ts'

const TEMPLATE = '<head><!--head--></head><body><div id="root"><!--body--></div><!--state--></body>'

describe('a page', () => {
  const print = prepareTemplate(TEMPLATE, { fonts: ['assets/a.woff2'] })

  it('has its own head, body and state, and the security policy and the font before any of them', () => {
    const html = print({ head: '<title>T</title>', body: '<main>B</main>', state: '{"a":1}' })
    expect(html.replace(/<meta http-equiv[^>]*>\n/, '<POLICY>').replace(/<link rel="preload"[^>]*>\n/, '<FONT>')).toBe(
      '<head><POLICY><FONT><title>T</title></head><body><div id="root"><main>B</main></div>' +
        '<script type="application/json" id="state">{"a":1}</script></body>'
    )
  })

  it('takes text to the letter that String.replace would read as a pattern', () => {
    expect(print({ head: '', body: "$& costs $1 or $' or $$", state: '' })).toContain(
      '<div id="root">$& costs $1 or $\' or $$</div>'
    )
  })

  it('takes a slot within its parts for text', () => {
    expect(print({ head: '', body: '<!--state-->', state: 'S' })).toContain(
      '<!--state--></div><script type="application/json" id="state">S'
    )
  })

  it('states a policy that admits no inline script or style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      print({ head: '', body: '', state: '' })
    )?.[1]
    expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self';`)
    expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types dateline`)
    expect(policy).not.toMatch(/unsafe|frame-ancestors/)
  })
})

it.each(['<!--head-->', '<!--body-->', '<!--state-->'])('refuses a template that lacks %s or has it twice', (slot) => {
  expect(() => prepareTemplate(TEMPLATE.replace(slot, ''), { fonts: [] })).toThrow(slot)
  expect(() => prepareTemplate(TEMPLATE.replace(slot, slot + slot), { fonts: [] })).toThrow(slot)
})
