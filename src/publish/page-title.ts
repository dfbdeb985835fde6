// What stands in a browser's tab: one function for the build, which writes it, and the app, which keeps it true as the reader moves.

/** The title of a page; `null` for the timeline with nothing asked, which bears the archive's name alone. */
export function pageTitle(page: string | null, archiveName: string): string {
  return page === null ? archiveName : `${page} · ${archiveName}`
}
