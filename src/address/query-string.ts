// `?a=1&b=2` to pairs and back. Reads any string, malformed escapes included; writes the shortest form that people can still read.

/** A parameter's name and value, decoded. */
export type Pair = readonly [name: string, value: string]

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** The pairs of a query string, with or without its `?`, in their order. Never throws: what can't be decoded stays as it is. */
export function parseQueryString(text: string): Pair[] {
  return text
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]
    })
}

// Characters that a query may hold as they are (RFC 3986 §3.4) and that make an address easier to read aloud.
const READABLE = { '%20': '+', '%3A': ':', '%2F': '/', '%2C': ',' } as const satisfies Record<string, string>

function encode(text: string): string {
  const wellFormed = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replaceAll(
    /%20|%3A|%2F|%2C/g,
    (escape) => READABLE[escape as keyof typeof READABLE]
  )
}

/** The query string of these pairs with its `?`, or the empty string for none. Unpaired surrogates become U+FFFD. */
export function printQueryString(pairs: readonly Pair[]): string {
  return pairs.map(([name, value], at) => `${at === 0 ? '?' : '&'}${encode(name)}=${encode(value)}`).join('')
}
