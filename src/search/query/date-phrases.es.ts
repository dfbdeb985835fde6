// What is said around dates in Spanish.

import type { inEnglish as english } from './date-phrases.ts'
import { translateDates } from './translated-dates.ts'

export const inEnglish: typeof english = translateDates({
  phrases: {
    since: ['desde', 'desde el', 'a partir de', 'a partir del'],
    after: ['después de', 'después del', 'despues de', 'despues del', 'tras', 'tras el'],
    before: ['antes de', 'antes del'],
    until: ['hasta', 'hasta el'],
    between: ['entre', 'entre el'],
    from: ['de', 'del'],
    to: ['a', 'al'],
    and: ['y', 'e', 'y el'],
    in: ['en'],
    during: ['durante'],
    on: ['el'],
    for: ['para', 'por'],
  },
  within: ['de', 'del'],
  elided: null,
})
