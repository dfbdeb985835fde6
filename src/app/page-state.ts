// What a prerendered page carries for the app: which page it is, and the answers that it shows.

import type { PageData } from '../publish/page.ts'

export interface PageState {
  /** The address that the page was rendered for. */
  readonly path: string
  /** Where the site will stand, with the slash at its end; null when the build was not told. */
  readonly siteUrl: string | null
  readonly data: readonly PageData[]
}

/** Prints JSON that can stand in a script element: it holds no `<`. */
export const printPageState = (state: PageState): string => JSON.stringify(state).replaceAll('<', '\\u003c')

/** The inverse of {@link printPageState}; null for text that is none. */
export function parsePageState(text: string): PageState | null {
  try {
    return JSON.parse(text) as PageState
  } catch {
    return null
  }
}
