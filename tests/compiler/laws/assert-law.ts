// A law of the compiler holds for any input whatever: it is tried far more often than other properties, and says with which seed.

import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, vi } from 'vitest'

const { FC_RUNS = '0', FC_LAW_RUNS } = process.env

/** At least ten thousand, and more where FC_RUNS asks every property for more; FC_LAW_RUNS asks for fewer, for a quick look. */
const LAW_RUNS = Number(FC_LAW_RUNS ?? Math.max(10_000, Number(FC_RUNS)))

// So many examples take their time on a busy machine.
vi.setConfig({ testTimeout: 600_000 })
console.log(`${LAW_RUNS} examples of each law, seed ${fc.readConfigureGlobal().seed}`)

/** Tries a law; throws with the smallest input found that breaks it, and the seed that brings it back. */
export function assertLaw<Input>(law: fc.IProperty<Input>): void {
  fc.assert(law, { numRuns: LAW_RUNS })
}

/** As `expect(found).toEqual(expected)`, in a tenth of the time where the two are equal. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected)
}
