// Paths and addresses of this build's own site. The app and its router think in paths; what the browser is given (links, forms, requests) has
// the base before it, and what it gives has the base taken off. At the root of a host the two are the same, and the bundler leaves the rest out.

import { parseSiteAddress, printSiteAddress } from '../address/site-address.ts'

const BASE = import.meta.env.BASE_URL

/** The address at a path: `/name/?q=wages` for `/?q=wages` in a site under `/name/`. */
export const addressOf = (path: string): string => (BASE === '/' ? path : printSiteAddress(path, BASE))

/** The path of an address of this host, such as `location.pathname`: the inverse of {@link addressOf}. null for an address outside of the site. */
export const pathOf = (address: string): string | null => (BASE === '/' ? address : parseSiteAddress(address, BASE))

/**
 * Begins the name of all that the browser keeps for this site: `dateline`, or `dateline/name` under `/name/`, since sites on one host share its
 * storage. `start.ts`, which imports nothing, makes it for itself.
 */
export const STORE_PREFIX = BASE === '/' ? 'dateline' : `dateline${BASE.slice(0, -1)}`
