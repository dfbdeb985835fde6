// A box that narrows a long facet to the values that have a text in their label.

import { Announcer } from '../ui/announcer.tsx'
import { PANEL_WORDS } from './panel-words.ts'
import type { FacetWords } from './words.tsx'

export interface FindBoxProps {
  readonly words: FacetWords
  readonly text: string
  /** How many values have the text, once the code that counts them is loaded. */
  readonly found: number | 'loading' | 'failed'
  readonly onText: (text: string) => void
}

// In the sheet it stands on the line of the heading, so that the first values are in sight.
const BOX =
  'min-h-8 w-full basis-full border-b border-rule-firm font-serif text-base placeholder:text-ink-soft placeholder:italic in-sheet:mb-1 in-sheet:min-h-11 in-sheet:w-16 in-sheet:flex-1'

export function FindBox({ words, text, found, onText }: FindBoxProps) {
  const message = found === 'failed' ? PANEL_WORDS.notSearched : found === 0 ? PANEL_WORDS.noneFound(words) : null
  const announced = typeof found === 'number' ? PANEL_WORDS.found(words, found) : (message ?? '')
  return (
    <>
      <input
        className={BOX}
        type="search"
        aria-label={PANEL_WORDS.findLabel(words)}
        placeholder={PANEL_WORDS.find(words)}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          // A keyboard on the screen would cover what was found.
          if (key === 'Enter' && matchMedia('(pointer: coarse)').matches) currentTarget.blur()
        }}
      />
      {text !== '' && message !== null && <p className="basis-full text-small text-ink-soft">{message}</p>}
      <Announcer message={text === '' ? '' : announced} />
    </>
  )
}
