// The end of a link to a passage of an article: `#q=summary.decent%20work.1x7kf3q:~:text=decent%20work`. The first part is ours: the field, the words
// as a text directive has them, and their checksum. The second is the text directive, which any browser follows, and hides from the page.

import { PASSAGE_FIELDS, type PassageField, type TextDirective } from '../model/passage.ts'
import type { PassageClue } from '../model/find-passage.ts'

/** A passage of an article, as a link names it. */
export interface PassageLink extends PassageClue {
  readonly field: PassageField
}

/** Encodes all but letters and digits of ASCII: a directive has meanings for `,`, `-` and `&`, and chats cut a link off before `.`, `)` and the like. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[-_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

function printTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`]
  return parts.filter((part) => part !== '').join(',')
}

/** Prints the fragment of our own, from its `#` on. The texts must be well-formed: lone surrogates throw. */
export const printPassageFragment = ({ field, directive, checksum }: PassageLink): string =>
  `#q=${field}.${printTextDirective(directive)}.${checksum}`

/** Prints the whole end of a link: the fragment of our own, and the text directive for any browser. */
export const printPassageEnd = (link: PassageLink): string =>
  `${printPassageFragment(link)}:~:text=${printTextDirective(link.directive)}`

/** The inverse of `printTextDirective`; null for anything else. */
function parseTextDirective(printed: string): TextDirective | null {
  const [, prefix = '', start = '', end = '', suffix = ''] =
    /^(?:([^,]+)-,)?([^,-]+)(?:,([^,-]+))?(?:,-([^,]+))?$/.exec(printed) ?? []
  if (start === '') return null
  try {
    const [prefixed, started, ended, suffixed] = [prefix, start, end, suffix].map(decodeURIComponent)
    return { prefix: prefixed ?? '', start: started ?? '', end: ended ?? '', suffix: suffixed ?? '' }
  } catch {
    return null
  }
}

/**
 * Reads a fragment, with or without its `#`, a text directive, or what mail and chat hang on: the inverse of {@link printPassageFragment} and
 * {@link printPassageEnd}. null for a fragment that names no passage, or is mangled.
 */
export function parsePassageFragment(fragment: string): PassageLink | null {
  const [, name, printed = '', checksum = ''] =
    /^#?q=([a-z]+)\.([^.]+)\.([0-9a-z]{1,7})(?![0-9a-z])/.exec(fragment) ?? []
  const field = PASSAGE_FIELDS.find((each) => each === name)
  const directive = parseTextDirective(printed)
  return field === undefined || directive === null ? null : { field, directive, checksum }
}
