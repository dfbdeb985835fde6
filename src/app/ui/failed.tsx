// Stands in place of a part of a page that could not be loaded: what went wrong, and a way to try again.

import { WORDS } from './words.ts'

export interface FailedProps {
  /** A sentence for the reader. */
  readonly message: string
  readonly retry: () => void
}

export function Failed({ message, retry }: FailedProps) {
  return (
    <div className="max-w-measure py-8 font-serif text-base" role="alert">
      <p>{message}</p>
      <button type="button" className="quiet" onClick={retry}>
        {WORDS.tryAgain}
      </button>
    </div>
  )
}
