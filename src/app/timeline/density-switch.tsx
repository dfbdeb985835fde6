// Headlines alone, or with their summaries and notes.

import { useDensity } from './use-density.ts'
import { WORDS } from './words.tsx'

/** Pressed, it is underlined firmly, in ink. Its letters stay as wide, so that nothing beside it moves. */
const SWITCH = 'quiet needs-script aria-pressed:text-ink aria-pressed:decoration-current aria-pressed:decoration-2'

export function DensitySwitch() {
  const [density, choose] = useDensity()
  const isDense = density === 'headlines'
  return (
    <button
      type="button"
      className={SWITCH}
      aria-pressed={isDense}
      onClick={() => choose(isDense ? 'summaries' : 'headlines')}
    >
      {WORDS.headlinesOnly}
    </button>
  )
}
