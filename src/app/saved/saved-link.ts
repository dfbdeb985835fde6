// The saved list as a link, or how much too long that would be.

import { printSavedFragment } from '../../address/saved-fragment.ts'
import type { SavedArticle } from './desk.ts'

/** In characters, each a byte: messages of more are cut by common chats. Some sixty articles. */
export const LONGEST_LINK = 4_000

export type SavedLink =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'long'; readonly length: number }

/** The link to a list, the last saved first. `page` is the whole address of the page of what is saved. */
export function savedLink(articles: readonly SavedArticle[], page: string): SavedLink {
  const newest = articles.toSorted((a, b) => (a.saved + a.path < b.saved + b.path ? 1 : -1))
  const href = page + printSavedFragment(newest.map(({ path }) => path))
  return href.length > LONGEST_LINK ? { kind: 'long', length: href.length } : { kind: 'link', href }
}
