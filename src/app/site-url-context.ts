// The URL of the site as the build was told, with a slash at its end: `https://news.example/` or `https://host.example/name/`; null if it was not
// told.

import { createContext } from 'react'

export const SiteUrlContext = createContext<string | null>(null)
