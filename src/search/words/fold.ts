// Folds text for comparison: `Cătălin Ţacu` and `catalin tacu` become the same words. Leaves out inflections, which the matcher handles.

import { defined } from '../../model/item-at.ts'

/** Letters that Unicode does not decompose, with what readers type for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
}
const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu')

/** Marks that can't be seen: soft hyphens, joiners, spaces without width. */
const INVISIBLE = /\p{Cf}+/gu

/** A letter and all that Unicode composes with it: marks, and the vowels and finals of Hangul, also in their compatibility forms. */
const CLUSTER = /[\s\S][\p{M}\p{Cf}\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc]*/gu

/**
 * The text as search compares it: without compatibility forms, accents and invisible marks, in lower case. Its length may differ from the length of the text.
 * Folding twice changes nothing. The {@link foldedClusters} of a text, joined, are the folded text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/\p{M}+/gu, '')
    .replace(UNDECOMPOSED, (letter) => defined(PLAIN_LETTERS[letter]))
    .normalize('NFC')
}

/** Each cluster of a text, folded, with its UTF-16 offsets in the text. A cluster is the least that can be folded by itself. */
export function* foldedClusters(text: string): Generator<{ folded: string; start: number; end: number }> {
  for (const match of text.matchAll(CLUSTER)) {
    yield { folded: fold(match[0]), start: match.index, end: match.index + match[0].length }
  }
}
