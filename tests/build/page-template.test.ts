import { describe, expect, it } from 'vitest'
import { prepareTemplate } from '../../src/build/page-template.ts'

const TEMPLATE = '<head><!--head--></head><body><div id="root"><!--body--></div><!--state--></body>'
const FILES = {
  base: '/',
  fonts: ['assets/a.woff2'],
  styles: ['assets/shell.css'],
  start: 'assets/start.js',
  app: ['assets/index.js', 'assets/shell.js'],
}
const NOTHING = { head: '', asked: false, body: '', state: '' }

describe('a page', () => {
  const print = prepareTemplate(TEMPLATE, FILES)

  it('has its own head, body and state, and before them the security policy and what is fetched at once', () => {
    const html = print({ head: '<title>T</title>', asked: false, body: '<main>B</main>', state: '{"a":1}' })
    expect(
      html
        .replace(/<meta http-equiv[^>]*>\n/, '<POLICY>')
        .replace(/<link rel="preload"[^>]*as="(\w+)"[^>]*>\n/g, '<$1>')
    ).toBe(
      '<head><POLICY><script><style><font><title>T</title>\n' +
        '<script src="/assets/start.js" data-app="/assets/index.js /assets/shell.js"></script></head><body><div id="root"><main>B</main></div>' +
        '<script type="application/json" id="state">{"a":1}</script></body>'
    )
  })

  it('takes text to the letter that String.replace would read as a pattern', () => {
    expect(print({ ...NOTHING, body: "$& costs $1 or $' or $$" })).toContain(
      '<div id="root">$& costs $1 or $\' or $$</div>'
    )
  })

  it('takes a slot within its parts for text', () => {
    expect(print({ ...NOTHING, body: '<!--state-->', state: 'S' })).toContain(
      '<!--state--></div><script type="application/json" id="state">S'
    )
  })

  it('names the app to the script that starts it, in place of the tags that would fetch it at once', () => {
    const tags =
      '<script type="module" crossorigin src="/assets/index.js"></script>\n  <link rel="modulepreload" crossorigin href="/assets/shell.js">' +
      '<link rel="stylesheet" crossorigin href="/assets/shell.css">'
    const html = prepareTemplate(TEMPLATE.replace('</head>', `${tags}</head>`), FILES)(NOTHING)
    expect(html).not.toMatch(/type="module"|modulepreload/)
    expect(html).toContain('<link rel="stylesheet" crossorigin href="/assets/shell.css"></head>')
  })

  it('names its files under the path that the site lives under', () => {
    const html = prepareTemplate(TEMPLATE, { ...FILES, base: '/name/' })(NOTHING)
    expect([...html.matchAll(/ (?:href|src|data-app)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/name/assets/start.js',
      '/name/assets/shell.css',
      '/name/assets/a.woff2',
      '/name/assets/start.js',
      '/name/assets/index.js /name/assets/shell.js',
    ])
  })

  it('says to that script whether its query string may ask for something else', () => {
    expect(print(NOTHING)).not.toContain('data-asked')
    expect(print({ ...NOTHING, asked: true })).toContain('/assets/shell.js" data-asked></script>')
  })

  it('states a policy that admits no inline script or style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(print(NOTHING))?.[1]
    expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self';`)
    expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types dateline`)
    expect(policy).not.toMatch(/unsafe|frame-ancestors/)
  })
})

it.each(['<!--head-->', '<!--body-->', '<!--state-->'])('refuses a template that lacks %s or has it twice', (slot) => {
  expect(() => prepareTemplate(TEMPLATE.replace(slot, ''), FILES)).toThrow(slot)
  expect(() => prepareTemplate(TEMPLATE.replace(slot, slot + slot), FILES)).toThrow(slot)
})
