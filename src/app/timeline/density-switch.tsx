// Headlines alone, or with their summaries and notes.

import { useDensity } from './use-density.ts'

export function DensitySwitch() {
  const [density, choose] = useDensity()
  const isDense = density === 'headlines'
  return (
    <button
      type="button"
      className="quiet density needs-script"
      aria-pressed={isDense}
      onClick={() => choose(isDense ? 'summaries' : 'headlines')}
    >
      Headlines only
    </button>
  )
}
