// The search box of every page. While the reader types, the text in the box counts; else it follows the address (Back restores it). On the timeline
// each letter asks, and an operator that names a filter becomes that filter on Enter and when the reader leaves the box. On other pages Enter, or
// the choice of a suggestion, leads to the timeline.

import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, Suspense, useEffect, useId, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { TIMELINE_PATH } from '../../address/page-path.ts'
import type { Criteria } from '../../model/criteria.ts'
import { toggleValue, withQuery } from '../../model/edit-criteria.ts'
import { addressOf } from '../address-of.ts'
import { catalogueQuery, useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { useAsk, useAskedQuery } from '../criteria/use-criteria.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { rememberSearch } from './recent-searches.ts'
import { type Suggestion, textAfter } from './suggestion.ts'
import { WORDS } from './words.ts'

// Where the suggestions can't be loaded, the box works without them.
const SuggestionList = lazyPart(async () => (await import('./suggestion-list.tsx')).SuggestionList)

/** Calls back after the click, where the pointer is pressed; at once where nothing is pressed. */
function afterPress(then: () => void): void {
  if (document.querySelector('html:active') === null) then()
  else document.addEventListener('pointerup', () => setTimeout(then), { once: true })
}

/** Remembers the search that stands when the reader leaves the timeline: its results were of use. */
function useKeptSearch(query: string, isTimeline: boolean) {
  const latest = useRef(query)
  useEffect(() => (isTimeline ? () => rememberSearch(latest.current) : undefined), [isTimeline])
  useEffect(() => {
    latest.current = query
  }, [query])
}

export function SearchBox() {
  const query = useAskedQuery()
  const isTimeline = useLocation().pathname === TIMELINE_PATH
  const ask = useAsk()
  const client = useQueryClient()
  const boxId = useId()
  const box = useRef<HTMLInputElement>(null)
  const agreed = useRef(query)
  const [entered, setEntered] = useState<{ readonly input: HTMLInputElement; readonly text: string } | null>(null)
  const type = useNavigationType()
  const search = useSearchClient()
  const overview = useOverview()

  useKeptSearch(query, isTimeline)
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
    if (isTimeline) ask((now) => withQuery(now, ''))
  }

  function choose(suggestion: Suggestion) {
    if (box.current !== null) box.current.value = textAfter(suggestion)
    if (suggestion.kind === 'value') {
      const { facet, id, before } = suggestion
      ask((now) => toggleValue(withQuery(now, before), facet, id))
    } else if (suggestion.kind === 'filters') ask(suggestion.update)
    else if (suggestion.kind === 'word') ask((now) => withQuery(now, suggestion.query), 'query')
    else void finish()
  }

  /** Asks for what was typed: operators that name a filter become that filter, and go from the box. */
  async function finish() {
    const input = box.current
    if (input === null) return
    const { value: typed } = input
    const { href } = location
    const lifting = Promise.all([import('../archive/lift-query.ts'), client.ensureQueryData(catalogueQuery)])
    const lift = await lifting.then(
      ([{ liftQuery }, catalogue]) =>
        (now: Criteria) =>
          liftQuery(now, typed, { catalogue, overview }),
      // What can't be loaded does no harm: operators stay in the box, and the search understands them there too.
      () => (now: Criteria) => withQuery(now, typed)
    )
    // The reader has typed more, or opened another address: that counts.
    if (location.href !== href || input.value !== typed) return
    ask((now) => {
      const lifted = lift(now)
      input.value = lifted.query
      return lifted
    })
  }

  /** Waits for what is pressed outside the box: it may lead to another address, and must not move under the pointer. */
  function leave() {
    if (!isTimeline) return
    const { href } = location
    afterPress(() => {
      if (location.href === href && document.activeElement !== box.current) void finish()
    })
  }

  return (
    <form
      className="search-form needs-script"
      role="search"
      action={addressOf('/')}
      onSubmit={(event) => {
        event.preventDefault()
        const input = box.current
        if (input === null) return
        rememberSearch(input.value)
        // Suggestions that are still being loaded must not open over the results.
        setEntered({ input, text: input.value })
        void finish()
        // A keyboard on the screen would cover the results.
        if (matchMedia('(pointer: coarse)').matches) input.blur()
      }}
    >
      <label className="text-ui font-semibold" htmlFor={boxId}>
        {WORDS.search}
      </label>
      <input
        ref={box}
        className="search-field"
        id={boxId}
        type="search"
        name="q"
        defaultValue={query}
        placeholder={WORDS.placeholder}
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
          if (isTimeline) ask((now) => withQuery(now, value), 'query')
        }}
        onKeyDown={clear}
      />
      {entered !== null && (
        <Suspense>
          <SuggestionList listId={`${boxId}-list`} input={entered.input} textAtEntry={entered.text} onChoose={choose} />
        </Suspense>
      )}
      <span className="text-small text-ink-soft max-lg:hidden">
        {WORDS.narrowWith}
        {WORDS.examples.map((example) => (
          <code key={example} className="ms-3 font-mono text-mini text-ink">
            {example}
          </code>
        ))}{' '}
        <kbd>/</kbd>
      </span>
    </form>
  )
}
