// The styles that ship: each class of theirs stands in some markup, and each class of the markup has a rule.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { readMarkup } from '../support/markup.ts'
import { ROOT } from '../support/servers.ts'

/** Mark an element for its descendants or siblings, or (COinS) for reference managers; they have no rule of their own. */
const MARKERS = /^(group|peer)(\/|$)|^Z3988$/

/** Classes of tables that the markup reads through a function. */
const HUES = /^hue-/

function classesOfStyles(): string[] {
  const assets = resolve(ROOT, 'dist/assets')
  const css = readdirSync(assets)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(resolve(assets, file), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\//g, '')
  const selectors = [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, before = '']) => before)
    .filter((text) => !text.trim().startsWith('@'))
  // A class ends where a character comes that is neither escaped nor part of a name.
  const found = selectors.flatMap((selector) =>
    [...selector.matchAll(/\.((?:\\.|[\w\u0080-\uffff-])+)/g)].map(([, name = '']) => name)
  )
  return [...new Set(found.map((name) => name.replaceAll(/\\(.)/g, '$1')))]
}

test('the styles have no class that no markup has, and the markup none without a rule', () => {
  const styled = new Set(classesOfStyles())
  const { classes } = readMarkup()
  expect(styled.size).toBeGreaterThan(100)
  expect([...styled].filter((name) => !classes.includes(name) && !HUES.test(name))).toEqual([])
  expect(classes.filter((name) => !styled.has(name) && !MARKERS.test(name))).toEqual([])
})
