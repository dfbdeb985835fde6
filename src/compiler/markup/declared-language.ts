// The language that a file says its text is in.

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]|$)/i

/**
 * The first language that is declared, as BCP 47, without its region: that of a publisher's software (`en-us`) is often anybody's. A script stays
 * (`zh-Hant`). Null where none is declared.
 */
export function declaredLanguage(...tags: readonly (string | null | undefined)[]): string | null {
  for (const tag of tags) {
    const match = TAG.exec((tag ?? '').trim())
    const [, language, script] = match ?? []
    if (language === undefined) continue
    const written = script === undefined ? '' : `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`
    return language.toLowerCase() + written
  }
  return null
}
