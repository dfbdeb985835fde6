// Saves an article, or takes it off the list again. It loads when the reader first does so.

import { type KeptArticle, momentNow, type SavedArticle } from './desk.ts'
import { tellOfChange } from './desk-channel.ts'
import { inDesk } from './desk-database.ts'
import { troubleIn } from './desk-trouble.ts'

/** What became of it; `failed` is a sentence for the reader. */
export type Toggled = 'saved' | 'removed' | { readonly failed: string }

/** Saves an article that is not saved, and removes one that is. Every tab hears of it. Never rejects. */
export async function toggleSaved({ path, day, title, language }: KeptArticle): Promise<Toggled> {
  const article: SavedArticle = { path, day, title, language, saved: momentNow() }
  try {
    const toggled = await inDesk('readwrite', async (desk) => {
      const articles = desk.objectStore('articles')
      const isSaved = (await articles.getKey(path)) !== undefined
      await (isSaved ? articles.delete(path) : articles.put(article))
      return isSaved ? 'removed' : 'saved'
    })
    tellOfChange()
    return toggled
  } catch (error) {
    return { failed: troubleIn(error) }
  }
}
