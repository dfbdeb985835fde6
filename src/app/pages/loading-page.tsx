// Stands where a page will be. Its words come after a moment only (the look delays them): most pages are there before.

export function LoadingPage() {
  return (
    <p className="loading" role="status">
      Loading the archive…
    </p>
  )
}
