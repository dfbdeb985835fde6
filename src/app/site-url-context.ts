// Where the site will stand, as the build was told, with the slash at its end: `https://news.example/`; null where it was not.

import { createContext } from 'react'

export const SiteUrlContext = createContext<string | null>(null)
