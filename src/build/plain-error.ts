// Errors for people who did nothing wrong in the code.

/** An error whose message says it all. Vite prints an error's stack, and here that would only hide the sentence. */
export function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = message
  return error
}
