// Makes text safe to stand in Markdown.

/** What means something within a line, in CommonMark and in the dialects of GitHub and Pandoc. */
const WITHIN = /[\\`*_[\]<>&~|#^${}]/g

/** What means something at the beginning of a line: a list, a numbered list, a rule or the line under a heading. */
const AT_START = /^(?:[+\-=:]|\d{1,9}(?=[.)]))/

/**
 * Escapes a text of one line, so that a reader of Markdown gives back exactly its words wherever it stands. A number that would begin a list has its
 * point escaped. The text has no line break, and no space at its ends.
 */
export function escapeMarkdown(text: string): string {
  const within = text.replaceAll(WITHIN, String.raw`\$&`)
  return within.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
