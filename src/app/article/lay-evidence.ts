// Cuts a text of an article into parts: the words that are evidence, each part in one hue, and the words between. Letters come after the
// punctuation that follows the words.

import type { Match } from '../../search/results.ts'
import { hueOf } from '../ui/hue.ts'
import { layRanges } from './lay-ranges.ts'
import type { Lettered } from './letter-evidence.ts'

/** Words that one match of the search covers, or none. */
export interface Words {
  readonly start: number
  readonly text: string
  readonly match: Match | null
}

export interface EvidencePart {
  /** The class of the hue; null for words that are no evidence. */
  readonly hue: string | null
  readonly words: readonly Words[]
  /** The letters that stand after it. */
  readonly letters: readonly string[]
}

const isMatch = (range: Lettered | Match): range is Match => 'corrected' in range
const isEvidence = (range: Lettered | Match): range is Lettered => 'letter' in range

/** What belongs to the words before: `’s`, a stop, a closing quote or bracket. */
const CLOSING = /^(?:['’]\p{L}+)?[\p{Pe}\p{Pf}.,;:!?…"']*(?![\p{L}\p{N}])/u

/** The hue of the first theme that words speak for; that of no group where they speak for a place or a format. */
function hueOfSpoken(spoken: readonly Lettered[]): string | null {
  return spoken.length === 0 ? null : hueOf(spoken.find(({ group }) => group !== null)?.group)
}

/** Returns the parts of a text, in order: their words, put together, are the text. Neighbours differ in hue, or have a letter between them. */
export function layEvidence(text: string, evidence: readonly Lettered[], matches: readonly Match[]): EvidencePart[] {
  const parts: EvidencePart[] = []
  let waiting: string[] = []

  function add(hue: string | null, words: Words) {
    const last = parts.at(-1)
    if (words.text === '') return
    if (last?.hue === hue && last.letters.length === 0)
      parts[parts.length - 1] = { ...last, words: [...last.words, words] }
    else parts.push({ hue, words: [words], letters: [] })
  }
  function addLetters() {
    const last = parts.at(-1)
    if (last !== undefined && waiting.length > 0) parts[parts.length - 1] = { ...last, letters: waiting }
    waiting = []
  }

  for (const { start, text: words, covering, ending } of layRanges<Lettered | Match>(text, [...evidence, ...matches])) {
    const hue = hueOfSpoken(covering.filter(isEvidence))
    const match = covering.find(isMatch) ?? null
    const isPlain = hue === null && match === null
    const cut = isPlain && waiting.length > 0 ? (CLOSING.exec(words)?.[0].length ?? 0) : 0
    add(hue, { start, text: words.slice(0, cut), match })
    addLetters()
    add(hue, { start: start + cut, text: words.slice(cut), match })
    waiting = ending.filter(isEvidence).map(({ letter }) => letter)
  }
  addLetters()
  return parts
}
