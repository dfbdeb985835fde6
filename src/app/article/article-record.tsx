// Where an article comes from: the lines that it was read from, as they were captured, and what else is known of it. Both are folded.

import type { ReactNode } from 'react'
import type { ArticleText, Sighting } from '../../model/article.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { Differences } from '../ui/differences.tsx'
import { RawLines } from '../ui/raw-lines.tsx'
import { isListingName } from '../../model/seed-name.ts'
import { Fold } from './fold.tsx'
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
        {WORDS.capture(lines, <a href={addressOf(`/sources/#${seed}`)}>{seed}</a>)}
        {isListingName(seed) && WORDS.printedNumber(number)}
      </p>
      <RawLines seed={seed} first={lines[0]} raw={raw} />
      <Differences differs={differs} shown={shown} className="mt-2 mb-6" />
    </>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** What else is known of an article, as a list of names and values. */
function Facts({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const { kicker, language, printedPlace, sightings, truncated } = article
  return (
    <dl>
      {kicker !== null && <Row name={WORDS.kicker}>{kicker}</Row>}
      {printedPlace !== null && <Row name={WORDS.printedPlace}>{printedPlace}</Row>}
      {language !== settings.language && <Row name={WORDS.language}>{WORDS.languageName(language)}</Row>}
      <Row name={WORDS.sightings}>{WORDS.inCaptures(sightings.length)}</Row>
      {truncated && <Row name={WORDS.text}>{WORDS.cutOff}</Row>}
    </dl>
  )
}

export function ArticleRecord({ article }: { readonly article: ArticleDetail }) {
  const { sightings, kicker } = article
  return (
    <>
      <Fold heading={WORDS.captured} note={WORDS.capturedWhere(sightings)}>
        {sightings.map((sighting) => (
          <Capture key={`${sighting.seed} ${sighting.lines[0]}`} sighting={sighting} shown={article} />
        ))}
      </Fold>
      <Fold heading={WORDS.record} note={WORDS.recordOf(sightings.length, kicker !== null)}>
        <Facts article={article} />
      </Fold>
    </>
  )
}
