// The contract between the build, which knows what a page holds, and the app, which knows how it looks.
// Leaves out what stands in a page's head: `head-tags.ts` says that.

import type { SliceIndex } from '../address/slice-path.ts'
import type { Period } from '../model/day.ts'

/** The keys of the app's queries whose answers a prerendered page may hold. */
export const PAGE_KEYS = {
  overview: ['overview'],
  catalogue: ['catalogue'],
  /** The newest cards. The app never fetches them under this key: the files of cards hold the same. */
  firstCards: ['cards', 'first'],
  article: (path: string) => ['article', path] as const,
  period: (period: Period) => ['period', period] as const,
  slices: (index: SliceIndex) => ['slices', index] as const,
  slice: (index: SliceIndex, id: string) => ['slice', index, id] as const,
  /** What the search can do, by words of the archive. */
  examples: ['examples'],
  /** The first rows of each list of the sources page. */
  firstSources: ['sources', 'first'],
} as const

/** A query of the app and its answer: the key as TanStack Query has it, the value as plain JSON. */
export type PageData = readonly [key: readonly string[], value: unknown]

export interface PageRequest {
  /** The address within the site, from `/`: `/`, `/about/`, `/404.html`. */
  readonly path: string
  /** The answers that the page shows; every query that it renders with is here. */
  readonly data: readonly PageData[]
  /** Where the site will stand, with the slash at its end: `https://news.example/` or `https://host.example/name/`; null when the build was not told. */
  readonly siteUrl: string | null
  readonly status: 200 | 404
}

export interface RenderedPage {
  /** What stands inside the app's root element. Holds no title, meta or link of the head, no script and no `style` attribute. */
  readonly body: string
  /** What the browser hydrates with: JSON without a `<` in it (each is written `\u003c`), so that it can stand in a script element. */
  readonly state: string
}

/** Renders one page. The same request gives the same bytes. Rejects when the app throws. */
export type RenderPage = (request: PageRequest) => Promise<RenderedPage>

/** The page that a host answers every address with that it doesn't know. */
export const NOT_FOUND_PAGE = '/404.html'
