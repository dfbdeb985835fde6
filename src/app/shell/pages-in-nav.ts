// The pages that the masthead names, in their order. A new page is one row.

export interface PageInNav {
  readonly path: string
  readonly label: string
  /** Where it gives way: a phone's masthead has no room for it, or only the narrowest has none. There the foot names it. */
  readonly yieldsTo: 'nothing' | 'phone' | 'narrow phone'
}

export const PAGES_IN_NAV = [
  { path: '/', label: 'Timeline', yieldsTo: 'nothing' },
  { path: '/themes/', label: 'Themes', yieldsTo: 'nothing' },
  { path: '/places/', label: 'Places', yieldsTo: 'nothing' },
  { path: '/formats/', label: 'Formats', yieldsTo: 'narrow phone' },
  { path: '/sources/', label: 'Sources', yieldsTo: 'phone' },
  { path: '/about/', label: 'About', yieldsTo: 'phone' },
] as const satisfies readonly PageInNav[]
