// The list of suggestions under the search box, for pointer and keys. Loaded when the box first gets the focus.

import { type MouseEvent, type ReactNode, useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useCriteria } from '../criteria/use-criteria.ts'
import { FACET_WORDS } from '../filters/words.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { forgetSearch, forgetSearches, recentSearches } from './recent-searches.ts'
import { type Suggestion, suggestionKey } from './suggestion.ts'
import { optionId, useCombobox } from './use-combobox.ts'
import { type Suggested, useSuggestions } from './use-suggestions.ts'
import { SUGGESTION_WORDS } from './suggestion-words.ts'

export interface SuggestionListProps {
  /** The search box. It keeps the focus. */
  readonly input: HTMLInputElement
  /** The text of the box when it first got the focus, or was last submitted. */
  readonly textAtEntry: string
  readonly listId: string
  readonly onChoose: (suggestion: Suggestion) => void
}

/** A press on the list must not take the focus out of the box. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

const FRAME = 'absolute -inset-x-3 top-[calc(100%+2px)] z-2 grid border-b border-rule-firm bg-paper px-3 pb-2'
// On a wide screen it stands under what is typed, not under the label.
const COLUMNS = 'grid-cols-1 md:grid-cols-[minmax(0,32rem)] md:ps-20.5'
const COLUMNS_OF_RECENT = 'grid-cols-[minmax(0,1fr)_2.75rem] md:grid-cols-[minmax(0,29.25rem)_2.75rem] md:ps-20.5'
const ROW =
  'flex h-11 items-baseline gap-3 border-b border-rule font-serif text-lead leading-11 whitespace-nowrap md:h-9 md:leading-9'
// The active one has a bar at its start, and lines around it where colours are forced: a pale ground alone is hard to see.
const OPTION =
  '-ms-3 w-[calc(100%+0.75rem)] overflow-hidden ps-3 hover:text-accent aria-selected:bg-accent-wash aria-selected:text-accent aria-selected:[box-shadow:inset_3px_0_var(--color-accent)] forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2'
const NOTE = 'font-sans text-small text-ink-soft'

function SuggestionText({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'recent':
      return suggestion.query
    case 'word': {
      const { word, articles, instead } = suggestion
      return (
        <>
          <span className="shrink-0">{word}</span>{' '}
          <span className={`${NOTE} truncate`}>
            {instead === null ? SUGGESTION_WORDS.word(articles) : SUGGESTION_WORDS.correctionOf(instead, articles)}
          </span>
        </>
      )
    }
    case 'value': {
      const { facet, label, articles } = suggestion
      return (
        <>
          <span className="truncate">{label}</span>{' '}
          <span className={`${NOTE} shrink-0`}>{SUGGESTION_WORDS.value(FACET_WORDS[facet], articles)}</span>
        </>
      )
    }
    case 'filters':
      return (
        <>
          <span className="truncate">{suggestion.label}</span>{' '}
          <span className={`${NOTE} shrink-0`}>{SUGGESTION_WORDS.filters(suggestion.articles)}</span>
        </>
      )
    default:
      return suggestion satisfies never
  }
}

/** Buttons that erase recent searches. They stand beside the listbox, which may hold nothing but options. */
function Erasers({ recent, onErased }: { readonly recent: readonly string[]; readonly onErased: () => void }) {
  const erase = (forget: () => void) => () => {
    forget()
    onErased()
  }
  return (
    <>
      <ul aria-label={SUGGESTION_WORDS.eraseFrom}>
        {recent.map((query) => (
          <li key={query} className={ROW}>
            <button
              type="button"
              className="w-full text-center font-sans text-section leading-11 text-ink-soft md:leading-9"
              aria-label={SUGGESTION_WORDS.erase(query)}
              onMouseDown={keepFocus}
              onClick={erase(() => forgetSearch(query))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="col-span-full pt-2 text-small text-ink-soft">
        {SUGGESTION_WORDS.keptHere}{' '}
        <button type="button" className="quiet" onMouseDown={keepFocus} onClick={erase(forgetSearches)}>
          {SUGGESTION_WORDS.eraseAll}
        </button>
      </p>
    </>
  )
}

/** How many suggestions there are; null while more may come. */
function countInWords({ suggestions, isSettled }: Suggested, typed: string): string | null {
  if (!isSettled) return null
  if (suggestions.length === 0) return typed.trim() === '' ? '' : SUGGESTION_WORDS.none
  const { found, foundRecent } = SUGGESTION_WORDS
  return (suggestions[0]?.kind === 'recent' ? foundRecent : found)(suggestions.length)
}

export function SuggestionList({ input, textAtEntry, listId, onChoose }: SuggestionListProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(input.value)
  const [recent, setRecent] = useState(recentSearches)
  // Values that are chosen already are not suggested.
  const { chosen } = useCriteria().criteria
  const { suggestions, isSettled } = useSuggestions({ typed, recent, chosen })
  const { open, expanded, active, close } = useCombobox({
    input,
    listId,
    textAtEntry,
    options: suggestions.map(suggestionKey),
    onChoose: choose,
    onTyped(text) {
      setTyped(text)
      setRecent(recentSearches())
    },
  })

  function choose(option: number) {
    const suggestion = suggestions[option]
    if (suggestion !== undefined) onChoose(suggestion)
    close()
  }

  const closeOutside = useEffectEvent(({ target, relatedTarget }: FocusEvent) => {
    const isOurs = (node: EventTarget | null) =>
      node === input || (node instanceof Node && frame.current?.contains(node) === true)
    if (isOurs(target) && !isOurs(relatedTarget)) close()
  })
  useEffect(() => {
    const events = new AbortController()
    document.addEventListener('focusout', (event) => closeOutside(event), { signal: events.signal })
    return () => events.abort()
  }, [])

  const areRecent = suggestions[0]?.kind === 'recent'
  // The announcer tells what changes: at first there is nothing.
  const announced = useDeferredValue(open ? countInWords({ suggestions, isSettled }, typed) : '', '')
  return (
    <>
      <Announcer message={announced} />
      {expanded && (
        <div className={`${FRAME} ${areRecent ? COLUMNS_OF_RECENT : COLUMNS}`} ref={frame}>
          <div
            role="listbox"
            id={listId}
            aria-label={areRecent ? SUGGESTION_WORDS.recent : SUGGESTION_WORDS.suggestions}
          >
            {suggestions.map((suggestion, option) => (
              <button
                key={suggestionKey(suggestion)}
                id={optionId(listId, option)}
                type="button"
                role="option"
                className={`${ROW} ${OPTION}`}
                aria-selected={option === active}
                tabIndex={-1}
                onMouseDown={keepFocus}
                onClick={() => choose(option)}
              >
                <SuggestionText suggestion={suggestion} />
              </button>
            ))}
          </div>
          {areRecent && (
            <Erasers
              recent={recent}
              onErased={() => {
                input.focus()
                setRecent(recentSearches())
              }}
            />
          )}
        </div>
      )}
    </>
  )
}
