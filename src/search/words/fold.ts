// Folding: what makes `Cătălin Ţacu` and `catalin tacu` the same words. Leaves out stemming: inflections are the matcher's business.

/** Letters that Unicode does not decompose but that readers type without their stroke, dot or ligature. */
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

/** A letter and all that Unicode composes with it: marks, and the vowels and finals of Hangul, their compatibility forms included. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc]*/gu

/**
 * The text as search compares it: compatibility forms resolved, marks off, lower case. Its length may differ from the text's.
 * Folding twice changes nothing, and a text folds to what its {@link foldedClusters} fold to, in a row.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC')
}

/** The folded text of each stretch of the text that folds by itself, with the UTF-16 offsets of the stretch. */
export function* foldedClusters(text: string): Generator<{ folded: string; start: number; end: number }> {
  for (const match of text.matchAll(CLUSTER)) {
    yield { folded: fold(match[0]), start: match.index, end: match.index + match[0].length }
  }
}
