// Stands in for the reader's desk, which keeps what is saved.

import type { ArticleDetail } from '../../model/bundle.ts'

export type Toggled = 'saved' | 'removed' | { readonly failed: string }

/** Saves an article that is not saved, and removes one that is. Never rejects. */
export function toggleSaved({ path }: Pick<ArticleDetail, 'path' | 'day' | 'title' | 'language'>): Promise<Toggled> {
  const key = `dateline.saved ${path}`
  const isSaved = sessionStorage.getItem(key) !== null
  if (isSaved) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, '')
  return Promise.resolve(isSaved ? 'removed' : 'saved')
}
