// The other forms of an English word by number: `union` and `unions`, `family` and `families`, `woman` and `women`. What is said of a word here
// is a guess by its ending: a caller keeps only forms that the archive has.
// Source: the S-stemmer of Donna Harman, "How Effective Is Suffixing?" (1991), read in both directions.

/** Plurals without a rule. */
const IRREGULAR: readonly (readonly [one: string, many: string])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['analysis', 'analyses'],
  ['crisis', 'crises'],
]

/** Words that end like a plural and are none, with the word that they would be the plural of. */
const NO_PLURAL: ReadonlySet<string> = new Set(['news', 'goods', 'customs', 'arms'])

/** A shorter word says too little about its form: `is`, `its`, `eu`. */
const SHORTEST = 3

/** The singulars that a word may be the plural of. */
function singularsOf(word: string): string[] {
  if (NO_PLURAL.has(word) || !/[^us]s$/.test(word)) return []
  if (/[^ea]ies$/.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1)]
}

/** The plurals that a word may have. */
function pluralsOf(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`]
}

/** Folded words that may be other forms of a folded word, without the word itself. */
export function otherForms(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return []
  const irregular = IRREGULAR.find((pair) => pair.includes(word))
  if (irregular) return irregular.filter((form) => form !== word)
  const singulars = singularsOf(word)
  const forms = [...singulars, ...(singulars.length > 0 ? [] : pluralsOf(word))]
  return forms.filter((form) => form.length >= SHORTEST && !NO_PLURAL.has(form))
}
