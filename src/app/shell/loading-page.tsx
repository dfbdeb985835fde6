// What stands in place of a page whose data is on its way.

export function LoadingPage() {
  return (
    <p className="loading kicker appear-late min-h-svh py-8" role="status">
      Reading the archive …
    </p>
  )
}
