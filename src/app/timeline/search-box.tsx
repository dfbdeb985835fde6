// The search box. While the reader types, the text in the box is the newer one; else it follows the address (Back restores it).
// Operators that name a filter become one when the words are done: on Enter, and when the box is left.

import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { FacetChoice } from '../../model/criteria.ts'
import { usePrepare } from '../archive/search-client-context.ts'
import { rememberSearch } from '../search/recent-searches.ts'
import { type Suggestion, textAfter } from '../search/suggestion.ts'
import type { ValueSuggestion } from '../search/suggest-values.ts'
import { usePopstate } from '../ui/use-popstate.ts'

// A page whose suggestions can't be loaded goes on without them.
const SuggestionList = lazy(() =>
  import('../search/suggestion-list.tsx').then(
    ({ SuggestionList: list }) => ({ default: list }),
    () => ({ default: () => null })
  )
)

export interface SearchBoxProps {
  /** What the address asks. */
  readonly query: string
  /** What it asks by now: React may not have rendered it yet. */
  readonly presentQuery: () => string
  /** `burst` for a letter among others, `push` for a word that is done. */
  readonly onQuery: (query: string, how: 'push' | 'burst') => void
  /** Asks for words that are done; gives those of them that stay in the box. Never rejects. */
  readonly onDone: (query: string) => Promise<string>
  /** Asks for a value that was chosen among the suggestions, with the words before it. */
  readonly onValue: (value: ValueSuggestion) => void
  /** The values that are asked for already. */
  readonly chosen: FacetChoice
}

const TYPED_INTO = 'input, textarea, select, [contenteditable], dialog'

/** `/` from anywhere on the page, except where it would be typed. */
function useSlashKey(focus: () => void) {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if (key !== '/' || ctrlKey || metaKey || altKey) return
      if (target instanceof Element && target.closest(TYPED_INTO)) return
      event.preventDefault()
      focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [focus])
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

export function SearchBox({ query, presentQuery, onQuery, onDone, onValue, chosen }: SearchBoxProps) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const agreed = useRef(query)
  const [entered, setEntered] = useState<{ readonly input: HTMLInputElement; readonly text: string } | null>(null)
  const type = useNavigationType()
  const prepare = usePrepare()

  useSlashKey(() => box.current?.focus())
  useKeptSearch(query)
  usePopstate(() => {
    if (box.current !== null && location.pathname === '/') box.current.value = presentQuery()
  })
  useEffect(() => {
    const input = box.current
    if (input === null || agreed.current === query) return
    agreed.current = query
    if (type === NavigationType.Pop || document.activeElement !== input) input.value = query
  }, [query, type])

  function enter(input: HTMLInputElement, text: string) {
    if (entered !== null) return
    prepare('search')
    setEntered({ input, text })
  }

  function clear(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Escape' || event.currentTarget.value === '') return
    event.preventDefault()
    event.currentTarget.value = ''
    onQuery('', 'push')
  }

  function choose(suggestion: Suggestion) {
    if (box.current !== null) box.current.value = textAfter(suggestion)
    if (suggestion.kind === 'value') onValue(suggestion)
    else if (suggestion.kind === 'word') onQuery(suggestion.query, 'burst')
    else void finish()
  }

  async function finish() {
    const input = box.current
    if (input === null) return
    const typed = input.value
    const left = await onDone(typed)
    // What was typed meanwhile is the newer one.
    if (input.value === typed) input.value = left
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
      <label htmlFor={id}>Search</label>
      <input
        ref={box}
        id={id}
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
        aria-controls={`${id}-list`}
        aria-expanded={false}
        aria-haspopup="listbox"
        onFocus={(event) => enter(event.currentTarget, event.currentTarget.value)}
        onBlur={leave}
        onChange={(event) => {
          // The box may have been entered before the page was taken over.
          enter(event.currentTarget, query)
          onQuery(event.currentTarget.value, 'burst')
        }}
        onKeyDown={clear}
      />
      {entered !== null && (
        <Suspense>
          <SuggestionList
            listId={`${id}-list`}
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
