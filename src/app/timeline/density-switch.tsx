// Headlines alone, or with their summaries and notes.

import { useSetting } from '../comfort/use-setting.ts'
import { WORDS } from './words.tsx'

/** Pressed, it is underlined firmly, in ink. Its letters stay as wide, so that nothing beside it moves. */
const SWITCH = 'quiet needs-script aria-pressed:text-ink aria-pressed:decoration-current aria-pressed:decoration-2'

export function DensitySwitch() {
  const [isDense, choose] = useSetting('headlines')
  return (
    <button type="button" className={SWITCH} aria-pressed={isDense} onClick={() => choose(!isDense)}>
      {WORDS.headlinesOnly}
    </button>
  )
}
