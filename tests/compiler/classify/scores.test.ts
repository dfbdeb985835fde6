// Holds what was reached on articles that people have filed, rounded down: a change of the vocabulary may raise these figures, not lower them.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseLabelled } from '../../../src/cli/themes-labelled.ts'
import { f1, precision, predictionOf, recall, scoreItems, type Score } from '../../../src/cli/themes-score.ts'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from './project-vocabulary.ts'

function scoreOf(name: string): Score {
  const items = parseLabelled(readFileSync(new URL(`../labelled/${name}`, import.meta.url), 'utf8'), name)
  return scoreItems(
    items.map((gold) => {
      const { title, kicker, summary } = gold
      return { gold, prediction: predictionOf(classify(textOf({ title, kicker, summary }), PROJECT.classifier)) }
    })
  )
}

describe.each([
  { name: 'seeds.jsonl', items: 60, themes: 0.96, right: 1 },
  { name: 'dev.jsonl', items: 211, themes: 0.95, right: 0.98 },
])('on the labelled items of $name', ({ name, items, themes, right }) => {
  const score = scoreOf(name)

  it('the themes agree with what people chose', () => {
    expect(score.items).toBe(items)
    expect(f1(score.themes)).toBeGreaterThanOrEqual(themes)
    expect(score.right / items).toBeGreaterThanOrEqual(right)
    expect(score.none / items).toBeLessThanOrEqual(0.01)
  })

  it('the flag and the countries do', () => {
    expect(f1(score.flags)).toBe(1)
    expect(precision(score.countries)).toBeGreaterThanOrEqual(0.99)
    expect(recall(score.countries)).toBeGreaterThanOrEqual(0.99)
  })
})
