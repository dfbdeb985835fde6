// What a prerendered page carries for the app: which page it is, and the answers that it shows.

import { jsonForScript } from '../publish/escape.ts'
import type { PageData } from '../publish/page.ts'

export interface PageState {
  /** The address that the page was rendered for. */
  readonly path: string
  /** Where the site will stand, with the slash at its end; null when the build was not told. */
  readonly siteUrl: string | null
  readonly data: readonly PageData[]
}

/** Prints the state as JSON that can stand in a script element. */
export const printPageState = (state: PageState): string => jsonForScript(state)

/** The inverse of {@link printPageState}; null for text that is none. */
export function parsePageState(text: string): PageState | null {
  try {
    return JSON.parse(text) as PageState
  } catch {
    return null
  }
}
