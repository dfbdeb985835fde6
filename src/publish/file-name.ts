// Names for files that a reader takes along: they say what is in them, in letters that every file system takes.

/** In characters, without the ending. */
const LONGEST_NAME = 80

/** The name of a file: `dateline-7-articles-on-skills.csv`. Accents are left off; what is no letter of ASCII and no digit becomes a hyphen. */
export function printFileName(words: string, extension: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  const cut = name.length > LONGEST_NAME ? name.lastIndexOf('-', LONGEST_NAME) : name.length
  return `${name.slice(0, cut > 0 ? cut : LONGEST_NAME) || 'articles'}.${extension}`
}
