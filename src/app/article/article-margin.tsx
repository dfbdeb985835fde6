// What an article is filed under, and the switch that shows the words that say so.

import { SLICE_INDEX_NAMES } from '../../address/slice-path.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { useSetting } from '../comfort/use-setting.ts'
import { useOverview } from '../archive/queries.ts'
import type { FiledUnder } from './filed-under.ts'
import { FilingView } from './filing-view.tsx'
import type { Lettered } from './letter-evidence.ts'
import { WORDS } from './words.tsx'

/** Pressed, it is underlined firmly. */
const SWITCH =
  'quiet needs-script aria-pressed:font-semibold aria-pressed:decoration-current aria-pressed:decoration-2 max-md:min-h-11 print:hidden'

function EvidenceSwitch() {
  const [shown, show] = useSetting('evidence')
  return (
    <button type="button" className={SWITCH} aria-pressed={shown} onClick={() => show(!shown)}>
      {WORDS.showEvidence}
    </button>
  )
}

export interface ArticleMarginProps {
  readonly article: ArticleDetail
  readonly filed: readonly FiledUnder[]
  readonly lettered: readonly Lettered[]
}

/** Nothing where the archive files no article under anything. */
export function ArticleMargin({ filed, ...shown }: ArticleMarginProps) {
  const { without } = useOverview()
  if (without?.length === SLICE_INDEX_NAMES.length) return null
  return (
    <aside className="mt-4 text-ui xl:mt-0" aria-labelledby="filed">
      <h2 id="filed" className="section-title">
        {WORDS.filedUnder}
      </h2>
      {filed.length === 0 && <p className="text-ink-soft">{WORDS.filedNowhere}</p>}
      <ul className="filed">
        {filed.map((each) => (
          <FilingView key={`${each.facet} ${each.filing.id}`} {...shown} filed={each} />
        ))}
      </ul>
      {shown.lettered.length > 0 && <EvidenceSwitch />}
    </aside>
  )
}
