// The pages that tests of the whole site visit, and the address of a known article.

/** An article of the seed `002_4ac1b9a692e90482.txt`, lines 4 to 12. */
export const COTTON = {
  path: '/2021/08/02/sustainable-cotton-farming-brings-better-lives-for-farmers-and-their-families/',
  title: 'Sustainable cotton farming brings better lives for farmers and their families',
} as const

/** An article of two sentences, with evidence in its headline and in its summary, which has a "Ţ". */
export const LAWS = {
  path: '/2021/07/27/strong-labour-laws-make-decent-work-a-reality/',
  title: 'Strong labour laws make decent work a reality',
} as const

/** One address for each kind of page. */
export const PAGES = [
  { name: 'timeline', path: '/' },
  { name: 'timeline, filtered', path: '/?theme=skills' },
  { name: 'timeline, searched with typos', path: '/?q=migrnat+wrokers' },
  { name: 'timeline, nothing found', path: '/?q=xylophone&theme=wages&to=2020' },
  { name: 'article', path: COTTON.path },
  { name: 'year', path: '/2021/' },
  { name: 'month', path: '/2021/07/' },
  { name: 'day', path: '/2021/07/28/' },
  { name: 'themes', path: '/themes/' },
  { name: 'theme', path: '/themes/skills/' },
  { name: 'places', path: '/places/' },
  { name: 'region', path: '/places/africa/' },
  { name: 'place', path: '/places/ID/' },
  { name: 'formats', path: '/formats/' },
  { name: 'format', path: '/formats/video/' },
  { name: 'about', path: '/about/' },
  { name: 'saved', path: '/saved/' },
  { name: 'sources', path: '/sources/' },
  { name: 'not found', path: '/nowhere/' },
] as const

/** The browser's console error for a page with status 404, as the last of {@link PAGES} has. */
export const SAYS_404 = /Failed to load resource: the server responded with a status of 404/
