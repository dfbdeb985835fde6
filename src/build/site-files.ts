// Finds the file of the built site that answers an address. Pure: the caller passes the function that looks at the disk.

import { NOT_FOUND_PAGE } from '../publish/page.ts'

/** Whether there is a file at a path inside the site's folder, given from `/`. */
export type HasFile = (path: string) => Promise<boolean>

export type SiteAnswer =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly path: string }

const notFound: SiteAnswer = { kind: 'file', path: NOT_FOUND_PAGE, status: 404 }

/**
 * Returns the answer to the path of a request (as sent: percent-encoded, without the query). A folder is answered with its `index.html`; without
 * its final slash, with a redirect. A path that no page can have is not found: a broken encoding, `..`, an empty segment, a backslash.
 */
export async function answerPath(encoded: string, hasFile: HasFile): Promise<SiteAnswer> {
  const path = decodePath(encoded)
  if (path === null) return notFound
  if (path.endsWith('/')) {
    const index = `${path}index.html`
    return (await hasFile(index)) ? { kind: 'file', path: index, status: 200 } : notFound
  }
  if (await hasFile(path)) return { kind: 'file', path, status: path === NOT_FOUND_PAGE ? 404 : 200 }
  return (await hasFile(`${path}/index.html`)) ? { kind: 'redirect', path: `${encoded}/` } : notFound
}

function decodePath(encoded: string): string | null {
  try {
    const path = decodeURIComponent(encoded)
    return /^(?:\/(?!\.{0,2}(?:\/|$))[^/\\\0]+)*\/?$/.test(path) && path.startsWith('/') ? path : null
  } catch {
    return null
  }
}
