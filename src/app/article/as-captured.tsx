// The lines that an article was read from, as they were captured, and what each capture says otherwise than the article shows.

import type { ArticleText, Sighting } from '../../model/article.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { Differences } from '../ui/differences.tsx'
import { RawLines } from '../ui/raw-lines.tsx'
import { WORDS } from './words.tsx'

interface CaptureProps {
  readonly sighting: Sighting
  readonly shown: ArticleText
}

function Capture({ sighting, shown }: CaptureProps) {
  const { seed, lines, raw, number, differs } = sighting
  return (
    <>
      <p className="mb-2 text-small text-ink-soft not-first-of-type:mt-6">
        {WORDS.capture(lines, <a href={`/sources/#${seed}`}>{seed}</a>, number)}
      </p>
      <RawLines seed={seed} first={lines[0]} raw={raw} />
      <Differences differs={differs} shown={shown} className="mt-2 mb-6" />
    </>
  )
}

export function AsCaptured({ article }: { readonly article: ArticleDetail }) {
  return (
    <section className="mt-12">
      <h2 className="section-title">{WORDS.captured}</h2>
      {article.sightings.map((sighting) => (
        <Capture key={`${sighting.seed} ${sighting.lines[0]}`} sighting={sighting} shown={article} />
      ))}
    </section>
  )
}
