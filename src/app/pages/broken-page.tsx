// What stands in place of everything when a page could not be shown: what went wrong, another try, and the way to the start. It stands outside of
// the frame, which may be what broke, and needs nothing of the archive.

export interface BrokenPageProps {
  /** A sentence for the reader. */
  readonly message: string
  readonly retry: () => void
}

export function BrokenPage({ message, retry }: BrokenPageProps) {
  return (
    <main id="main" className="index broken">
      <title>This page could not be shown</title>
      <h1>This page could not be shown</h1>
      <div role="alert">
        <p className="lead">{message}</p>
      </div>
      <p className="ways">
        <button type="button" className="quiet" onClick={retry}>
          Try again
        </button>
        {/* A plain link: it loads the site afresh. */}
        <a className="quiet" href={import.meta.env.BASE_URL}>
          Go to the timeline
        </a>
      </p>
    </main>
  )
}
