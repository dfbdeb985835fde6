// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/app/comfort/key-of.ts'
import { actFor, KEY_TABLE } from '../../../src/app/comfort/key-table.ts'

type Pressed = Pick<
  KeyboardEventInit,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>

/** The key that is understood where `pressed` is pressed in an element. */
function keyIn(element: Element, pressed: Pressed): string | null {
  let found: string | null = null
  const listen = (event: KeyboardEvent) => (found = keyOf(event))
  document.addEventListener('keydown', listen, { once: true })
  element.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true }))
  return found
}

const keyAt = (pressed: Pressed) => keyIn(document.body, pressed)

afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset['settings']
})

describe('the key that was pressed', () => {
  it('is the sign that it prints, whatever layout prints it', () => {
    expect(keyAt({ key: 'j', code: 'KeyJ' })).toBe('j')
    // Dvorak has its j elsewhere, and a German keyboard its slash above the seven.
    expect(keyAt({ key: 'j', code: 'KeyC' })).toBe('j')
    expect(keyAt({ key: '/', code: 'Digit7', shiftKey: true })).toBe('/')
    expect(keyAt({ key: '?', code: 'Minus', shiftKey: true })).toBe('?')
    expect(keyAt({ key: 'c', code: 'KeyJ' })).toBeNull()
  })

  it('is taken by its place where it prints another script', () => {
    expect(keyAt({ key: 'о', code: 'KeyJ' })).toBe('j')
    expect(keyAt({ key: 'ξ', code: 'KeyJ' })).toBe('j')
    expect(keyAt({ key: 'й', code: 'KeyQ' })).toBeNull()
    expect(keyAt({ key: 'ö', code: 'Semicolon' })).toBeNull()
    expect(keyAt({ key: 'é', code: 'Digit2' })).toBeNull()
  })

  it('may be a capital of Caps Lock, but not of Shift', () => {
    expect(keyAt({ key: 'J', code: 'KeyJ' })).toBe('j')
    expect(keyAt({ key: 'J', code: 'KeyJ', shiftKey: true })).toBeNull()
  })

  it('means something else with Ctrl, Alt or Meta, and while a word is composed', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
      expect(keyAt({ key: 's', code: 'KeyS', [modifier]: true })).toBeNull()
    // What Windows says of a key that an input method takes.
    expect(keyAt({ key: 'Process', code: 'KeyJ' })).toBeNull()
  })

  it('steps on while it is held, and does all else once', () => {
    expect(keyAt({ key: 'j', code: 'KeyJ', repeat: true })).toBe('j')
    expect(keyAt({ key: 'k', code: 'KeyK', repeat: true })).toBe('k')
    expect(keyAt({ key: 's', code: 'KeyS', repeat: true })).toBeNull()
    expect(keyAt({ key: '/', code: 'Slash', repeat: true })).toBeNull()
  })

  it('is none of those that move, delete or name other keys', () => {
    for (const key of ['Enter', 'Escape', 'Tab', 'Shift', 'ArrowDown', 'Backspace', 'Dead', 'Unidentified', 'F5'])
      expect(keyAt({ key, code: 'KeyJ' })).toBeNull()
  })

  it('is the reader’s own where she types, in an open dialog, and where keys are switched off', () => {
    document.body.innerHTML =
      '<input><textarea></textarea><select></select><p contenteditable="true"><b>x</b></p><a href="/">y</a><input type="checkbox">'
    for (const element of document.body.querySelectorAll('input:not([type]), textarea, select, b'))
      expect(keyIn(element, { key: 'j', code: 'KeyJ' })).toBeNull()
    const link = document.querySelector('a') as HTMLElement
    expect(keyIn(link, { key: 'j', code: 'KeyJ' })).toBe('j')
    // Nobody types into a box that is ticked.
    for (const box of document.querySelectorAll('[type=checkbox]'))
      expect(keyIn(box, { key: 'j', code: 'KeyJ' })).toBe('j')
    document.documentElement.dataset['settings'] = 'dark no-keys'
    expect(keyIn(link, { key: '/', code: 'Slash' })).toBeNull()
    delete document.documentElement.dataset['settings']
    document.body.append(Object.assign(document.createElement('dialog'), { open: true }))
    expect(keyIn(link, { key: 'j', code: 'KeyJ' })).toBeNull()
  })
})

describe('the table of keys', () => {
  const printed = KEY_TABLE.flatMap(({ keys }) => keys)
    .filter((keys) => /^. .$|^[ -~]$/.test(keys))
    .flatMap((keys) => keys.split(' '))

  it('has what is listened for, and nothing else that prints a sign', () => {
    const heard = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).filter(
      (key) => keyAt({ key, code: '' }) === key
    )
    expect(heard.toSorted()).toEqual([...new Set(printed)].toSorted())
  })

  it('says what a key does, and what two do in quick succession', () => {
    expect(actFor(null, { key: 'j', at: 0 })).toBe('next')
    expect(actFor(null, { key: 'g', at: 0 })).toBeNull()
    expect(actFor({ key: 'g', at: 0 }, { key: 't', at: 900 })).toBe('timeline')
    expect(actFor({ key: 'g', at: 0 }, { key: 's', at: 900 })).toBe('saved')
    // An old g is forgotten, and so is one before another key.
    expect(actFor({ key: 'g', at: 0 }, { key: 's', at: 60_000 })).toBe('save')
    expect(actFor({ key: 'g', at: 0 }, { key: 'j', at: 10 })).toBe('next')
    expect(actFor({ key: 'j', at: 10 }, { key: 't', at: 20 })).toBeNull()
  })
})
