// What is said around dates in French.

import type { inEnglish as english } from './date-phrases.ts'
import { translateDates } from './translated-dates.ts'

export const inEnglish: typeof english = translateDates({
  phrases: {
    since: ['depuis', 'depuis le', 'dès', 'dès le', 'à partir de', 'à partir du', "à partir d'", 'a partir de'],
    after: ['après', 'après le', 'apres'],
    before: ['avant', 'avant le'],
    until: ["jusqu'en", "jusqu'au", "jusqu'à", "jusqu'a", 'jusque'],
    between: ['entre', 'entre le'],
    from: ['de', 'du', "d'"],
    to: ['à', 'au', 'a'],
    and: ['et', 'et le'],
    in: ['en', 'courant'],
    during: ['pendant', 'durant'],
    on: ['le'],
    for: ['pour'],
  },
  within: ['de', 'du'],
  elided: "d'",
})
