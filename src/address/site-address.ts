// The address of a page, a file or a datum on the host of the site, and back. Within the site everything has a path from `/`; the base is the path
// that the site itself lives under: `/`, or `/name/` as on the project pages of free hosts. No other code joins the two.

/** Prints the address at a path, which may have a query and a fragment: `/name/themes/` for `/themes/` under `/name/`. */
export const printSiteAddress = (path: string, base: string): string => base + path.slice(1)

/** Reads an address without its host: the inverse of {@link printSiteAddress}. null for an address outside of the site. */
export const parseSiteAddress = (address: string, base: string): string | null =>
  address.startsWith(base) ? address.slice(base.length - 1) : null
