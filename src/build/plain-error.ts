// Errors for people who did nothing wrong in the code.

import { inspect } from 'node:util'

/** An error whose message says it all: printed without a stack, which would only hide the sentence, and without Node's brackets. */
export function plainError(message: string): Error {
  return Object.assign(new Error(message), { stack: message, [inspect.custom]: () => message })
}
