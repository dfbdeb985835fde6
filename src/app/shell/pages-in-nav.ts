// The pages that the masthead names, in their order. A new page is one row.

export interface PageInNav {
  readonly path: string
  readonly label: string
}

export const PAGES_IN_NAV = [
  { path: '/', label: 'Timeline' },
  { path: '/sources/', label: 'Sources' },
  { path: '/about/', label: 'About' },
] as const satisfies readonly PageInNav[]
