// A button that copies a text and says so, or gives a link to the device's own way of sharing, where it has one. If the browser refuses the
// clipboard, it shows the text in a field, selected.

import { useState } from 'react'
import { WORDS } from './words.ts'

export interface CopyButtonProps {
  readonly label: string
  /** Returns the text to copy. It is called when the button is pressed. */
  readonly textOf: () => string
  /** Whether the text is a link to share. */
  readonly shares?: boolean
  /** What screen readers hear once it is copied. */
  readonly said?: string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string } | null

/** How long the button says that it has copied, in milliseconds. */
const COPIED_DURATION = 4_000

function selectAll(field: HTMLInputElement | null) {
  field?.focus()
  field?.select()
}

/** The reader may close the sheet again. Where there is none, or the browser refuses to open it, the link is copied. */
async function share(url: string): Promise<Outcome> {
  try {
    await navigator.share({ url })
    return null
  } catch (error) {
    return (error as Error).name === 'AbortError' ? null : copy(url)
  }
}

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text)
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused', text }
  }
}

export function CopyButton({ label, textOf, shares, said = WORDS.copied }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function press() {
    const next = await (shares ? share : copy)(textOf())
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
        {copied ? said : ''}
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
