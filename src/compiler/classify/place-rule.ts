// What the phrases of vocabulary/places.yaml mean, and how they are gathered while the file is read: a name stands for one place.

import type { PlaceId, TextField, TextRange } from '../../model/article.ts'
import type { ContextRule, FieldMatches } from './article-words.ts'
import type { CountryNames } from './country-names.ts'
import { parsePhrase, type Match, type Phrase } from './phrases.ts'
import { complain, type Located, type VocabularyFile } from './read-yaml.ts'

/** What a phrase found in a text means for the places. */
export type PlaceRule =
  | {
      readonly kind: 'place'
      readonly id: PlaceId
      readonly by: 'name' | 'town'
      /** Doesn't count where one of these stands in the article. */
      readonly unless: readonly string[]
    }
  /** Words that no place may be read out of. */
  | { readonly kind: 'not' }
  | ContextRule
  /** Words before or after an aside; `stop` ends its reach. */
  | { readonly kind: 'cue'; readonly aside: Aside; readonly side: 'before' | 'after' | 'stop' }
  /** Words right after a name, or after a name and a comma, that make it the name of something else. */
  | { readonly kind: 'namesake'; readonly name: string; readonly countriesOnly: boolean; readonly comma: boolean }
  /** The name of an agency of the publisher's, after a dateline. */
  | { readonly kind: 'agency' }

/** A way to name a place without being about it. */
export interface Aside {
  readonly name: string
  /** Whether it makes asides of towns only. */
  readonly townsOnly: boolean
}

/** A field with the names of places, and the words around them, that stand in it. */
export type PlaceField = FieldMatches<PlaceRule, TextField>

/** A name of a place, where it stands in a field. */
export interface NamedPlace {
  readonly field: PlaceField
  /** The text of the field. */
  readonly text: string
  readonly match: Match<PlaceRule>
  readonly by: 'name' | 'town'
  readonly range: TextRange
}

/** A file that is being read, with what was found in it so far. */
export interface PlaceContext {
  readonly file: VocabularyFile
  readonly countries: ReadonlyMap<string, CountryNames>
  readonly phrases: Phrase<PlaceRule>[]
  /** Names that the data set has and that mean something else, in lower case. */
  readonly dropped: ReadonlySet<string>
  /** Whose each name is so far; spellings that fold alike are one name. */
  readonly owners: Map<string, PlaceId>
}

/** Whether a name is free, this place's already, or another's. */
export function claim(
  { owners }: PlaceContext,
  { steps, id }: { steps: Phrase<PlaceRule>['steps']; id: PlaceId }
): 'new' | 'own' | 'taken' {
  const key = JSON.stringify(steps)
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, id)
  return owner === undefined ? 'new' : owner === id ? 'own' : 'taken'
}

/** Adds a phrase, or reports it where it can’t be read or is the name of another place. */
export function addPhrase(context: PlaceContext, { value: text, offset }: Located<string>, value: PlaceRule): void {
  const { file, phrases } = context
  const steps = parsePhrase(text)
  if (steps === null) {
    complain(file, {
      offset,
      message: 'a name begins and ends with a word',
      hint: 'Put a word before and after `..`.',
    })
    return
  }
  const claimed = value.kind === 'place' ? claim(context, { steps, id: value.id }) : 'new'
  if (claimed === 'new') phrases.push({ steps, value })
  if (claimed !== 'taken') return
  const hint = `\`${text}\` is the name of another place already.`
  complain(file, { offset, code: 'vocabulary-duplicate', message: 'a name stands for one place', hint })
}

export const placeId = (id: string): PlaceId => id as PlaceId
