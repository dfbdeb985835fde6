// The lines that an article was read from, as they were captured, and what each capture says otherwise than the article shows.

import type { ArticleText, Sighting } from '../../model/article.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { Differences } from '../ui/differences.tsx'
import { lineWords, RawLines } from '../ui/raw-lines.tsx'

const printed = ({ number }: Sighting) => (number === null ? 'its printed number lost' : `printed number ${number}`)

interface CaptureProps {
  readonly sighting: Sighting
  readonly shown: ArticleText
}

function Capture({ sighting, shown }: CaptureProps) {
  const { seed, lines, raw, differs } = sighting
  return (
    <>
      <p className="lead">
        {lineWords(lines)} of <a href={`/sources/#${seed}`}>{seed}</a>, {printed(sighting)}
      </p>
      <RawLines first={lines[0]} raw={raw} label={`Lines of ${seed}`} />
      <Differences differs={differs} shown={shown} />
    </>
  )
}

export function AsCaptured({ article }: { readonly article: ArticleDetail }) {
  return (
    <section className="sec">
      <h2>As captured</h2>
      {article.sightings.map((sighting) => (
        <Capture key={`${sighting.seed} ${sighting.lines[0]}`} sighting={sighting} shown={article} />
      ))}
    </section>
  )
}
