// Errors that are no fault of the code: a sentence for people, without a stack.

import { inspect } from 'node:util'

/** Makes an error that is printed as its message alone: a stack and Node's brackets would only hide the sentence. */
export function plainError(message: string): Error {
  return Object.assign(new Error(message), { stack: message, [inspect.custom]: () => message })
}
