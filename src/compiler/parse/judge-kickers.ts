// Decides for a whole page whether its entries have kickers. The test: some entry without a credit has two lines between its number and its
// date. After a credit one more blank line can hold the place of an empty kicker, but pages double blank lines freely, so it decides little.

import type { KickerMode } from './listing.ts'
import type { Unit } from './find-units.ts'

/** What stands before an entry's date. */
export interface Head {
  readonly units: readonly Unit[]
  /** Whether it has lost its number: then it has lost an empty kicker with it, and shows nothing of the page's way. */
  readonly markerLost: boolean
}

/** Whether more than one blank line stands above a line. */
const isApart = (unit: Unit | undefined): boolean => unit !== undefined && unit.gap > 1

/** Judges from the heads of all dated entries. `entries` counts the undated too. */
export function judgeKickers(heads: readonly Head[], entries: number): KickerMode {
  const seen = { shown: 0, none: 0, emptyKicker: 0, noKicker: 0 }
  for (const { units, markerLost } of heads) {
    const credit = units.findIndex((unit) => unit.isCredit)
    const texts = units.length - (credit < 0 ? 0 : 1)
    if (texts >= 2) seen.shown += 1
    else if (texts === 1 && credit < 0 && !markerLost) seen.none += 1
    else if (texts === 1 && credit >= 0) seen[isApart(units[credit + 1]) ? 'emptyKicker' : 'noKicker'] += 1
  }
  if (seen.shown > 0) return 'shown'
  if (seen.none > 0) return 'none'
  if (seen.emptyKicker > 0) return 'undecided'
  if (seen.noKicker > 0) return 'none'
  const nothingToDecide = entries === 0 || heads.some(({ units }) => units.length === 0)
  return nothingToDecide ? 'none' : 'undecided'
}
