// What countries are called, from the world-countries data set: names, demonyms and capitals, in English, French and Spanish.
// What else they are called, and what those names must not be taken for, is data: `src/compiler/vocabulary/countries.yaml`.

import countries, { type Country } from 'world-countries'

export interface CountryNames {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string
  /** The common name, in the language of the archive where the data set is read in it, else in English. */
  readonly label: string
  readonly names: readonly string[]
  readonly towns: readonly string[]
}

const LATIN = /^[\p{Script=Latin}\p{M}\s'’.\-&()]+$/u
/** Alternative spellings hold codes (`CI`) and fragments; a name is at least this long. */
const SHORTEST_NAME = 4

/** The languages in which countries are labelled, by the codes that the data set has for them. */
const LABEL_LANGUAGES: Readonly<Record<string, string>> = { fr: 'fra', es: 'spa' }

/** Every country of the data set, by its code, labelled in a language. */
export function readCountryNames(language: string): ReadonlyMap<string, CountryNames> {
  const labelled = LABEL_LANGUAGES[language] ?? ''
  return new Map(countries.map((country) => [country.cca2, namesOf(country, labelled)]))
}

function namesOf(
  { cca2, name, altSpellings, translations, demonyms, capital }: Country,
  labelled: string
): CountryNames {
  const translated = ['fra', 'spa', 'por', 'ita'].flatMap((language) => translations[language]?.common ?? [])
  const english = demonyms['eng']
  const peoples = english === undefined ? [] : [english.m, english.f].flatMap((people) => people.split(/,| or /))
  const spellings = [name.common, name.official, ...altSpellings, ...translated, ...peoples].map((text) => text.trim())
  return {
    code: cca2,
    label: translations[labelled]?.common ?? name.common,
    names: [...new Set(spellings)].filter((text) => text.length >= SHORTEST_NAME && LATIN.test(text)),
    towns: capital.filter((text) => LATIN.test(text)),
  }
}
