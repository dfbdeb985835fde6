// Whole web addresses from what a file links to. Nothing but http and https ever comes out: an address that is shown is followed.

// The one name used here beyond the language itself; Node and browsers both have it. Pure: it looks nothing up.
declare const URL: new (address: string, base?: string) => { readonly href: string; readonly protocol: string }

/** The whole address of a link, from the base of its file; null for one that is none, or of another scheme. */
export function wholeWebAddress(link: string, base: string | null): string | null {
  try {
    const { href, protocol } = new URL(link.trim(), base ?? undefined)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}

/** The base that several links give, each from the one before; null where none is whole. */
export const baseAddress = (...links: readonly (string | null | undefined)[]): string | null =>
  links.reduce<string | null>((base, link) => (link ? (wholeWebAddress(link, base) ?? base) : base), null)
