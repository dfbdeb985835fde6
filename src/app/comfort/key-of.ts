// Which of the reader's keys was pressed. What each of them does: key-table.ts.

/** Every key that does something or begins something. */
const KEYS = /^[jkosgt?/]$/

/** While the reader types or a dialog is open, keys are theirs; and there are readers who want none. */
const TYPED_INTO = 'input:not([type=checkbox]), textarea, select, [contenteditable]'
const KEYLESS = 'dialog[open], [data-settings~=no-keys]'

/**
 * The key of an event, as on a Latin keyboard: `j`; null where it is none of ours or means something else. A key that prints a letter of another
 * script is taken by its place.
 */
export function keyOf(event: KeyboardEvent): string | null {
  const { key, code, target, repeat, shiftKey } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const found = (key > '~' ? code.slice(3) : key).toLowerCase()
  // Signs may need Shift. Only a step may be repeated by holding its key down.
  if (!KEYS.test(found) || (shiftKey && found > '@') || (repeat && found !== 'j' && found !== 'k')) return null
  if (document.querySelector(KEYLESS) || (target instanceof Element && target.closest(TYPED_INTO))) return null
  return found
}
