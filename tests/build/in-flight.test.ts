import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { forEachInFlight } from '../../src/build/in-flight.ts'

it('runs the task once on every item, never more than the limit at once', async () => {
  const done: number[] = []
  let running = 0
  let most = 0
  await forEachInFlight([5, 1, 4, 2, 3, 0], 3, async (item) => {
    running += 1
    most = Math.max(most, running)
    await setTimeout(item)
    running -= 1
    done.push(item)
  })
  expect(done.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(3)
})

it('takes an item only when there is room for it', async () => {
  let taken = 0
  let finished = 0
  function* items() {
    for (; taken < 50; taken += 1) yield taken
  }
  await forEachInFlight(items(), 4, async () => {
    await setTimeout(0)
    finished += 1
    expect(taken - finished).toBeLessThanOrEqual(4)
  })
  expect(finished).toBe(50)
})

it('takes no further item after a failure, and rejects with it only when nothing runs any more', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const work = forEachInFlight([0, 1, 2, 3, 4, 5, 6, 7], 2, async (item) => {
    begun.push(item)
    await setTimeout(item === 1 ? 0 : 20)
    ended.push(item)
    if (item === 1) throw new Error('item 1')
  })
  await expect(work).rejects.toThrow('item 1')
  expect(begun).toEqual([0, 1])
  expect(ended).toEqual([1, 0])
})
