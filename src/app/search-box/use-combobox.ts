// Keys and ARIA attributes of a combobox, on a text field that stands in the page before this code is loaded: so it adds its listeners and attributes
// to the element itself. The field keeps the focus. Source: WAI-ARIA Authoring Practices 1.2, "Combobox".

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { itemAt } from '../../model/item-at.ts'

export interface ComboboxParts {
  readonly input: HTMLInputElement
  /** The text of the field when it got the focus or was last submitted, before this code was loaded. */
  readonly textAtEntry: string
  readonly listId: string
  /** A key for each option. The active one stays active when others come before it. */
  readonly options: readonly string[]
  readonly onChoose: (index: number) => void
  /** Called when the list is about to open or what is typed has changed. */
  readonly onTyped: (text: string) => void
}

export interface Combobox {
  /** Whether the reader wants to see options; `expanded` where there are any. */
  readonly open: boolean
  readonly expanded: boolean
  /** The index of the option that Enter chooses; null for none: then Enter submits what was typed. */
  readonly active: number | null
  readonly close: () => void
}

export const optionId = (listId: string, option: number): string => `${listId}-${option}`

/** The option to which an arrow key moves. Before the first and after the last comes the field itself: null. */
function step(active: number | null, options: number, by: 1 | -1): number | null {
  const next = (active ?? (by > 0 ? -1 : options)) + by
  return next < 0 || next >= options ? null : next
}

export function useCombobox({ input, textAtEntry, listId, options, onChoose, onTyped }: ComboboxParts): Combobox {
  // An empty field opens the list; one with words does not, until the words change. A field that the reader has left meanwhile stays closed.
  const [open, setOpen] = useState(
    () => document.activeElement === input && (input.value === '' || input.value !== textAtEntry)
  )
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const expanded = open && options.length > 0
  const activeIndex = activeKey === null ? -1 : options.indexOf(activeKey)
  const active = activeIndex < 0 ? null : activeIndex

  function show(text: string) {
    onTyped(text)
    setOpen(true)
    setActiveKey(null)
  }

  function move(by: 1 | -1) {
    const next = step(active, options.length, by)
    setActiveKey(next === null ? null : itemAt(options, next))
  }

  function close() {
    setOpen(false)
    setActiveKey(null)
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key } = event
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (!open) show(input.value)
      else if (!event.altKey) move(key === 'ArrowDown' ? 1 : -1)
      else if (key === 'ArrowUp') close()
    } else if (!expanded) {
      // Options that come later must not open over the results.
      if (key === 'Enter') close()
    } else if (key === 'Escape') {
      // The field's own Escape empties it: that is the next press.
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (key === 'Enter') {
      if (active !== null) {
        event.preventDefault()
        onChoose(active)
      }
      close()
    } else if (key === 'Home' || key === 'End' || key === 'ArrowLeft' || key === 'ArrowRight') setActiveKey(null)
  })
  const onInput = useEffectEvent(() => show(input.value))
  const onFocus = useEffectEvent(() => {
    if (input.value === '') show('')
  })

  useEffect(() => {
    const events = new AbortController()
    const { signal } = events
    input.addEventListener('keydown', (event) => onKeyDown(event), { signal })
    input.addEventListener('input', () => onInput(), { signal })
    input.addEventListener('focus', () => onFocus(), { signal })
    // Letters may have been typed before the listeners were there. This event does not bubble: it reaches this list alone.
    if (document.activeElement === input && input.value !== textAtEntry) input.dispatchEvent(new Event('input'))
    return () => events.abort()
  }, [input, textAtEntry])

  useLayoutEffect(() => {
    input.setAttribute('aria-expanded', String(expanded))
    if (expanded && active !== null) input.setAttribute('aria-activedescendant', optionId(listId, active))
    else input.removeAttribute('aria-activedescendant')
  }, [input, listId, expanded, active])

  return { open, expanded, active: expanded ? active : null, close }
}
