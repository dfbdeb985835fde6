// The list under the search box: what to search for, by pointer or keys. Loaded when the box is first entered.

import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FacetChoice } from '../../model/criteria.ts'
import { FACET_WORDS } from '../filters/words.tsx'
import { forgetSearch, forgetSearches, recentSearches } from './recent-searches.ts'
import { type Suggestion, suggestionKey } from './suggestion.ts'
import { optionId, useCombobox } from './use-combobox.ts'
import { useSuggestions } from './use-suggestions.ts'

export interface SuggestionListProps {
  /** The box: it keeps the focus. */
  readonly input: HTMLInputElement
  /** What stood in it when it was entered. */
  readonly textAtEntry: string
  readonly listId: string
  /** What is chosen already, and need not be offered. */
  readonly chosen: FacetChoice
  readonly onChoose: (suggestion: Suggestion) => void
}

/** A press on the list must not take the focus out of the box. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

function Offer({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'recent':
      return suggestion.query
    case 'word':
      return (
        <>
          {suggestion.word}{' '}
          <span className="of">{suggestion.instead === null ? 'word' : `for ${suggestion.instead}`}</span>
        </>
      )
    case 'value':
      return (
        <>
          {suggestion.label} <span className="of">{FACET_WORDS[suggestion.facet].one}</span>
        </>
      )
    default:
      return suggestion satisfies never
  }
}

/** Ways to erase what is kept: no part of the list, which holds nothing but options. */
function Erasers({ recent, onErased }: { readonly recent: readonly string[]; readonly onErased: () => void }) {
  const erase = (forget: () => void) => () => {
    forget()
    onErased()
  }
  return (
    <>
      <ul className="erase" aria-label="Erase from this device">
        {recent.map((query) => (
          <li key={query}>
            <button
              type="button"
              aria-label={`Erase “${query}”`}
              onMouseDown={keepFocus}
              onClick={erase(() => forgetSearch(query))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="kept">
        Kept on this device only.{' '}
        <button type="button" className="quiet" onMouseDown={keepFocus} onClick={erase(forgetSearches)}>
          Erase all
        </button>
      </p>
    </>
  )
}

export function SuggestionList({ input, textAtEntry, listId, chosen, onChoose }: SuggestionListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState(input.value)
  const [recent, setRecent] = useState(recentSearches)
  const suggestions = useSuggestions({ typed, recent, chosen })
  const { expanded, active, close } = useCombobox({
    input,
    listId,
    textAtEntry,
    options: suggestions.length,
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

  if (!expanded) return null
  const areRecent = suggestions[0]?.kind === 'recent'
  return (
    <div className={areRecent ? 'suggest recent' : 'suggest'} ref={frame}>
      <div role="listbox" id={listId} aria-label={areRecent ? 'Recent searches' : 'Suggestions'}>
        {suggestions.map((suggestion, option) => (
          <button
            key={suggestionKey(suggestion)}
            id={optionId(listId, option)}
            type="button"
            role="option"
            aria-selected={option === active}
            tabIndex={-1}
            onMouseDown={keepFocus}
            onClick={() => choose(option)}
          >
            <Offer suggestion={suggestion} />
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
  )
}
