// What stands in place of a page that could not be shown: what went wrong, another try, and the way to the start. It needs nothing of the archive:
// it also stands in place of the frame, when that is what broke.

export interface BrokenPageProps {
  /** A sentence for the reader. */
  readonly message: string
  readonly retry: () => void
}

export function BrokenPage({ message, retry }: BrokenPageProps) {
  return (
    <div className="index broken">
      <title>This page could not be shown</title>
      <h1>This page could not be shown</h1>
      <div role="alert">
        <p className="lead">{message}</p>
      </div>
      <p className="ways">
        <button type="button" className="quiet" onClick={retry}>
          Try again
        </button>
        <a className="quiet" href={import.meta.env.BASE_URL}>
          Go to the timeline
        </a>
      </p>
    </div>
  )
}
