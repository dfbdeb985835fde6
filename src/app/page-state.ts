// What a prerendered page carries for the app: its path, and the data that it shows.

import { jsonForScript } from '../publish/escape.ts'
import type { PageData } from '../publish/page.ts'

export interface PageState {
  /** The path that the page was rendered for, within the site. */
  readonly path: string
  /** The URL of the site, with a slash at its end; null if the build does not know it. */
  readonly siteUrl: string | null
  readonly data: readonly PageData[]
}

/** Prints the state as JSON that can stand in a script element. */
export const printPageState = (state: PageState): string => jsonForScript(state)

/** The inverse of {@link printPageState}; null for text that is no JSON. */
export function parsePageState(text: string): PageState | null {
  try {
    return JSON.parse(text) as PageState
  } catch {
    return null
  }
}
