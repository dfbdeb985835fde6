import { expect, it } from 'vitest'
import { firstViewBudget, isOver, printBudget, shellBudget, withStaticImports } from '../../src/build/weigh.ts'

it('counts an entry and all that it imports statically, each file once', () => {
  const chunks = [
    { fileName: 'entry.js', imports: ['a.js', 'b.js'] },
    { fileName: 'a.js', imports: ['shared.js'] },
    { fileName: 'b.js', imports: ['shared.js', 'entry.js'] },
    { fileName: 'shared.js', imports: [] },
    { fileName: 'lazy.js', imports: ['shared.js'] },
  ]
  expect(withStaticImports('entry.js', chunks)).toEqual(['entry.js', 'a.js', 'shared.js', 'b.js'])
})

it('is over with the first byte beyond its limit', () => {
  expect(
    isOver(
      shellBudget([
        { name: 'a', bytes: 100_000 },
        { name: 'b', bytes: 10_000 },
      ])
    )
  ).toBe(false)
  expect(
    isOver(
      shellBudget([
        { name: 'a', bytes: 100_000 },
        { name: 'b', bytes: 10_001 },
      ])
    )
  ).toBe(true)
  expect(isOver(firstViewBudget([{ name: 'a', bytes: 170_001 }]))).toBe(true)
})

it('prints what it comes to and its parts, the heaviest first', () => {
  const budget = shellBudget([
    { name: 'a.js', bytes: 1_500 },
    { name: 'b.js', bytes: 91_640 },
  ])
  expect(printBudget(budget)).toBe('Shell JavaScript: 93.1 of 110 kB (b.js 91.6, a.js 1.5)')
})
