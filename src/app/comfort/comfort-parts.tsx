// What the keys of the reader and the button "Display" do, and the dialogs that they open. Loaded when the first of them is pressed.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { TIMELINE_PATH } from '../../address/page-path.ts'
import { articleQuery } from '../archive/queries.ts'
import { COMFORT_WORDS as WORDS } from './comfort-words.ts'
import { currentArticlePath, goToHeadline, openHeadline, walkOn } from './headlines.ts'
import { KeyList } from './key-list.tsx'
import { actFor, type PressedKey } from './key-table.ts'
import { SettingsPanel } from './settings-panel.tsx'
import { SideDialog } from './side-dialog.tsx'

/** How long it is said what became of an act, in milliseconds. */
const SAID_DURATION = 4_000

/** At the foot of the window, over the page. */
const NOTE = '[position:fixed] start-edge bottom-4 z-9 border border-ink bg-paper px-4 py-2 text-ui print:hidden'

/** What became of an act, said for a while, for the eye and for the ear. */
function useNote(): readonly [string, (note: string) => void] {
  const [note, setNote] = useState('')
  useEffect(() => {
    if (note === '') return undefined
    const timer = setTimeout(() => setNote(''), SAID_DURATION)
    return () => clearTimeout(timer)
  }, [note])
  return [note, setNote]
}

/** A phone has the button "Display" behind another one, which has closed meanwhile: then that one gets the focus. */
function returnFocus(opener: Element | null) {
  if (!(opener instanceof HTMLElement)) return
  opener.focus()
  if (document.activeElement !== opener) opener.closest('nav')?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
}

export interface ComfortPartsProps {
  /** The keys that were pressed until now, in order; `display` stands for the button. It only grows. */
  readonly pressed: readonly string[]
}

export function ComfortParts({ pressed }: ComfortPartsProps) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<'settings' | 'keys' | null>(null)
  const [note, say] = useNote()
  const done = useRef(0)
  const before = useRef<PressedKey | null>(null)
  const opener = useRef<Element | null>(null)

  /** Saves the article that the reader is at, or takes it off the list. */
  async function save() {
    const path = currentArticlePath()
    if (path === null) return
    const article = await client.ensureQueryData(articleQuery(path)).catch(() => null)
    if (article === null) return say(WORDS.notSaved)
    const { toggleSaved } = await import('../saved/toggle-saved.ts')
    const { day, title, language } = article
    const became = await toggleSaved({ path: article.path, day, title, language })
    say(typeof became === 'string' ? WORDS[became] : became.failed)
  }

  function step(by: 1 | -1) {
    if (!walkOn(by)) goToHeadline(by)
  }

  function open(name: 'settings' | 'keys') {
    opener.current = document.activeElement
    setDialog(name)
  }

  function close() {
    setDialog(null)
    returnFocus(opener.current)
  }

  const act = useEffectEvent((what: string) => {
    if (what === 'display') return open('settings')
    const key = { key: what, at: performance.now() }
    const does = actFor(before.current, key)
    before.current = key
    switch (does) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'open':
        return openHeadline()
      case 'save':
        return void save()
      case 'timeline':
        return void navigate(TIMELINE_PATH)
      case 'saved':
        return void navigate('/saved/')
      case 'list':
        return open('keys')
      case 'search':
      case 'empty':
      case 'bars':
        // They are seen to elsewhere.
        return undefined
      case null:
        // The first of two keys.
        return undefined
      default:
        return does satisfies never
    }
  })
  useEffect(() => {
    for (const what of pressed.slice(done.current)) act(what)
    done.current = pressed.length
  }, [pressed])

  return (
    <>
      <p className={note === '' ? 'sr-only' : NOTE} role="status">
        {note}
      </p>
      {dialog === 'settings' && <SettingsPanel onClose={close} onListKeys={() => setDialog('keys')} />}
      {dialog === 'keys' && (
        <SideDialog title={WORDS.keysTitle} onClose={close}>
          <KeyList />
        </SideDialog>
      )}
    </>
  )
}
