// What a part of a page shows in place of what it could not load: what went wrong, and a way to try again.

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
        Try again
      </button>
    </div>
  )
}
