// The search box. While the reader types, the text in the box is the newer one; else it follows the address (Back restores it).
// Operators that name a filter become one when the words are done: on Enter, and when the box is left.

import { type KeyboardEvent, lazy, type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { Catalogue } from '../../model/bundle.ts'
import type { FacetChoice } from '../../model/criteria.ts'
import { toggleValue, withQuery } from '../../model/edit-criteria.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { rememberSearch } from './recent-searches.ts'
import { type Suggestion, textAfter } from './suggestion.ts'

// A page whose suggestions can't be loaded goes on without them.
const SuggestionList = lazy(() =>
  import('./suggestion-list.tsx').then(
    ({ SuggestionList: list }) => ({ default: list }),
    () => ({ default: () => null })
  )
)

export interface SearchBoxProps {
  /** What the address asks. */
  readonly query: string
  /** The values that are asked for already. */
  readonly chosen: FacetChoice
  readonly catalogue: Catalogue
  readonly ask: Ask
}

const TYPED_INTO = 'input, textarea, select, [contenteditable], dialog'

/** `/` from anywhere on the page, except where it would be typed. */
function useSlashKey(box: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if (key !== '/' || ctrlKey || metaKey || altKey) return
      if (target instanceof Element && target.closest(TYPED_INTO)) return
      event.preventDefault()
      box.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [box])
}

/** Calls back once a press of the pointer is over, with the click that it makes; at once where nothing is pressed. */
function afterPress(then: () => void): void {
  if (document.querySelector('html:active') === null) then()
  else document.addEventListener('pointerup', () => setTimeout(then), { once: true })
}

/** Keeps the search that the reader leaves the page with: who opens what it found has found something. */
function useKeptSearch(query: string) {
  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  }, [query])
  useEffect(() => () => rememberSearch(latest.current), [])
}

export function SearchBox({ query, chosen, catalogue, ask }: SearchBoxProps) {
  const boxId = useId()
  const box = useRef<HTMLInputElement>(null)
  const agreed = useRef(query)
  const [entered, setEntered] = useState<{ readonly input: HTMLInputElement; readonly text: string } | null>(null)
  const type = useNavigationType()
  const search = useSearchClient()

  useSlashKey(box)
  useKeptSearch(query)
  useEffect(() => {
    const input = box.current
    if (input === null || agreed.current === query) return
    agreed.current = query
    if (type === NavigationType.Pop || document.activeElement !== input) input.value = query
  }, [query, type])

  function enter(input: HTMLInputElement, text: string) {
    if (entered !== null) return
    search?.preload('search')
    setEntered({ input, text })
  }

  function clear(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Escape' || event.currentTarget.value === '') return
    event.preventDefault()
    event.currentTarget.value = ''
    ask((now) => withQuery(now, ''))
  }

  function choose(suggestion: Suggestion) {
    if (box.current !== null) box.current.value = textAfter(suggestion)
    if (suggestion.kind === 'value') {
      const { facet, id, before } = suggestion
      ask((now) => toggleValue(withQuery(now, before), facet, id))
    } else if (suggestion.kind === 'word') ask((now) => withQuery(now, suggestion.query), 'query')
    else void finish()
  }

  /** Asks for words that are done: operators that name a filter become one, and leave the box. */
  async function finish() {
    const input = box.current
    if (input === null) return
    const { value: typed } = input
    const { href } = location
    const lift = await import('./lift-query.ts').then(
      ({ liftQuery }) => liftQuery,
      // The search reads operators by itself: without this they only stay in the box.
      () => withQuery
    )
    // What was typed or opened meanwhile is the newer one.
    if (location.href !== href || input.value !== typed) return
    ask((now) => {
      const lifted = lift(now, typed, catalogue)
      input.value = lifted.query
      return lifted
    })
  }

  /** What is pressed outside the box comes first: it may lead to another address, and must not move under the pointer. */
  function leave() {
    const { href } = location
    afterPress(() => {
      if (location.href === href && document.activeElement !== box.current) void finish()
    })
  }

  return (
    <form
      className="search needs-script"
      role="search"
      action="/"
      onSubmit={(event) => {
        event.preventDefault()
        rememberSearch(box.current?.value ?? '')
        void finish()
      }}
    >
      <label htmlFor={boxId}>Search</label>
      <input
        ref={box}
        id={boxId}
        type="search"
        name="q"
        defaultValue={query}
        placeholder="a word, a name, a phrase"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-controls={`${boxId}-list`}
        aria-expanded={false}
        aria-haspopup="listbox"
        onFocus={(event) => enter(event.currentTarget, event.currentTarget.value)}
        onBlur={leave}
        onChange={(event) => {
          // The box may have been entered before the page was taken over.
          enter(event.currentTarget, query)
          const { value } = event.currentTarget
          ask((now) => withQuery(now, value), 'query')
        }}
        onKeyDown={clear}
      />
      {entered !== null && (
        <Suspense>
          <SuggestionList
            listId={`${boxId}-list`}
            input={entered.input}
            textAtEntry={entered.text}
            chosen={chosen}
            onChoose={choose}
          />
        </Suspense>
      )}
      <span className="hints">
        narrow with<code>&quot;a phrase&quot;</code>
        <code>-word</code>
        <code>title:</code>
        <code>before:</code> <kbd>/</kbd>
      </span>
    </form>
  )
}
