// What stands in place of a page whose data is on its way.

export function LoadingPage() {
  return (
    <p className="waiting" role="status">
      Reading the archive …
    </p>
  )
}
