// The button that saves an article, or takes it off the list again. Whether the article is saved is read when its page has loaded.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../address-of.ts'
import type { KeptArticle } from './desk.ts'
import { keptQuery, useDeskInStep } from './desk-queries.ts'
import type { Toggled } from './toggle-saved.ts'
import { WORDS } from './words.ts'

/** Pressed, it is underlined firmly, in ink. Its letters stay as wide, so that nothing beside it moves. */
export const PRESSABLE = 'quiet aria-pressed:text-ink aria-pressed:decoration-current aria-pressed:decoration-2'

/** What became of a press, for the eye and for screen readers. */
export function SaidOfSaving({ outcome }: { readonly outcome: Toggled | null }) {
  return (
    <span role="status" className="text-small text-ink-soft">
      {outcome === 'saved' && (
        <span>
          {WORDS.saved}
          <a href={addressOf('/saved/')}>{WORDS.toDesk}</a>
        </span>
      )}
      {outcome === 'removed' && <span>{WORDS.removed}</span>}
      {typeof outcome === 'object' && outcome !== null && <span>{outcome.failed}</span>}
    </span>
  )
}

export function SaveButton({ article }: { readonly article: KeptArticle }) {
  useDeskInStep()
  // Where nothing can be read, nothing is saved: the reader hears of it when she presses.
  const { data: isSaved = false } = useQuery(keptQuery('articles', article.path))
  const [outcome, setOutcome] = useState<Toggled | null>(null)

  async function press() {
    const toggling = import('./toggle-saved.ts').then(({ toggleSaved }) => toggleSaved(article))
    setOutcome(await toggling.catch(() => ({ failed: WORDS.notLoaded })))
  }

  return (
    <span className="needs-script">
      <button type="button" className={PRESSABLE} aria-pressed={isSaved} onClick={() => void press()}>
        {WORDS.save}
      </button>{' '}
      <SaidOfSaving outcome={outcome} />
    </span>
  )
}
