// A button that copies a text, and says so. Where the clipboard is refused, the text stands selected in a field instead.

import { useState } from 'react'

export interface CopyButtonProps {
  readonly label: string
  /** The text to copy; asked for when the button is pressed. */
  readonly textOf: () => string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string } | null

/** How long "Copied" stands, in milliseconds. */
const SAID = 4_000

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
    const made = await copy(textOf())
    setOutcome(made)
    if (made?.kind === 'copied') setTimeout(() => setOutcome((now) => (now === made ? null : now)), SAID)
  }

  const copied = outcome?.kind === 'copied'
  return (
    <span className="copy needs-script">
      <button type="button" className="quiet" onClick={() => void press()}>
        {copied ? 'Copied' : label}
      </button>
      <span role="status" className="sr-only">
        {copied ? 'Copied' : ''}
      </span>
      {outcome?.kind === 'refused' && (
        <input
          ref={selectAll}
          className="font-sans text-small text-ink-soft"
          readOnly
          aria-label="The text, to copy by hand"
          value={outcome.text}
          onBlur={() => setOutcome(null)}
        />
      )}
    </span>
  )
}
