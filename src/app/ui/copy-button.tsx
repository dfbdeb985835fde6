// A button that copies a text and says so. If the browser refuses the clipboard, it shows the text in a field, selected.

import { useState } from 'react'
import { WORDS } from './words.ts'

export interface CopyButtonProps {
  readonly label: string
  /** Returns the text to copy. It is called when the button is pressed. */
  readonly textOf: () => string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string } | null

/** How long the button says that it has copied, in milliseconds. */
const COPIED_DURATION = 4_000

function selectAll(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused', text }
  }
}

export function CopyButton({ label, textOf }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function press() {
    const next = await copy(textOf())
    setOutcome(next)
    if (next?.kind === 'copied') setTimeout(() => setOutcome((now) => (now === next ? null : now)), COPIED_DURATION)
  }

  const copied = outcome?.kind === 'copied'
  return (
    <span className="needs-script">
      <button type="button" className="quiet" onClick={() => void press()}>
        {copied ? WORDS.copied : label}
      </button>
      <span role="status" className="sr-only">
        {copied ? WORDS.copied : ''}
      </span>
      {outcome?.kind === 'refused' && (
        <input
          ref={selectAll}
          className="font-sans text-small text-ink-soft"
          readOnly
          aria-label={WORDS.copyByHand}
          value={outcome.text}
          onBlur={() => setOutcome(null)}
        />
      )}
    </span>
  )
}
