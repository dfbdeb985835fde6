// The addresses of files that other programs read: the whole archive, and each article in Markdown.

import type { ArticlePath } from '../model/article.ts'

/** The files of the whole archive, and the one that tells language models what is where. */
export const ARCHIVE_FILES = {
  json: '/archive.json',
  schema: '/archive.schema.json',
  csv: '/archive.csv',
  llms: '/llms.txt',
} as const

/** An article in Markdown, as its page links to it. */
export const MARKDOWN_FILE = 'index.md'

/** The address of an article in Markdown. */
export const printMarkdownPath = (article: ArticlePath): string => article + MARKDOWN_FILE
