// The readable part of an address: a title in ASCII. Titles that count as one (merge/title-key.ts) give one slug.

import { titleKey } from '../merge/title-key.ts'

/** Letters that no decomposition turns into ASCII, and signs that are read out as a word. */
const SPELLED: Readonly<Record<string, string>> = {
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}
const LONGEST = 80

/** Lower-case ASCII letters and digits joined by hyphens, at most 80 characters with the suffix, cut at a word; `untitled` for none. */
export function makeSlug(title: string, suffix = ''): string {
  const longest = LONGEST - suffix.length
  const words = titleKey(title)
    .replace(/[^\p{ASCII}]/gu, (letter) => SPELLED[letter] ?? ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const [first = 'untitled', ...rest] = words
  let slug = first.slice(0, longest)
  for (const word of rest) {
    if (slug.length + 1 + word.length > longest) break
    slug += `-${word}`
  }
  return slug + suffix
}
