// A fast equality check for properties that compare large values thousands of times.

import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/** Does the same as `expect(found).toStrictEqual(expected)`, in a tenth of the time where the two are equal. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected)
}
