// What stands in place of a page whose data is on its way.

export function LoadingPage() {
  return (
    <p className="loading" role="status">
      Reading the archive …
    </p>
  )
}
