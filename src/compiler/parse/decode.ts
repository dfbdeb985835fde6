// Bytes to text: UTF-8 or nothing. A byte order mark stays in the text, so that the text still says every byte.
// Leaves out what the text means (parse-listing.ts).

// The one name used here beyond the language itself; Node and browsers both have it.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean }
) => { decode(bytes: Uint8Array): string }

/** A file as text, or as near to it as can be shown, with the offset of the first thing that is not text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-utf8' | 'binary'; readonly text: string; readonly offset: number }

// The control characters of ASCII but tab, line feed, vertical tab, form feed and carriage return: captures of pages have none.
const CONTROL = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/u

/** Reads bytes as UTF-8. Text with control characters (a NUL, say) counts as binary. */
export function decode(bytes: Uint8Array): Decoded {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const repaired = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
    return { kind: 'not-utf8', text: repaired, offset: Math.max(0, repaired.indexOf('\uFFFD')) }
  }
  const offset = text.search(CONTROL)
  return offset < 0 ? { kind: 'text', text } : { kind: 'binary', text, offset }
}
