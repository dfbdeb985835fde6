// The lines that an article was read from, as they were captured, and what each capture says otherwise than the article shows.

import { Link } from 'react-router'
import type { ArticleDetail } from '../../model/bundle.ts'
import type { ArticleText, Sighting } from '../../model/article.ts'

const FIELD_NAMES: Readonly<Record<keyof ArticleText, string>> = {
  title: 'title',
  summary: 'summary',
  kicker: 'kicker',
  credit: 'credit',
  printedPlace: 'printed place',
}

const FIELDS = Object.keys(FIELD_NAMES) as (keyof ArticleText)[]

const printed = ({ number }: Sighting) => (number === null ? 'its printed number lost' : `printed number ${number}`)

/** The lines of an entry with their numbers in the seed. */
const numbered = ({ lines: [first], raw }: Sighting) => raw.map((text, place) => ({ number: first + place, text }))

function Differences({ differs }: Pick<Sighting, 'differs'>) {
  const fields = FIELDS.filter((field) => differs[field] !== undefined)
  if (fields.length === 0) return null
  return (
    <div className="differs">
      <p>This capture says otherwise:</p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{FIELD_NAMES[field]}</dt>
            <dd>{differs[field] ?? 'none'}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Capture({ sighting }: { readonly sighting: Sighting }) {
  const [first, last] = sighting.lines
  return (
    <>
      <p className="lead">
        {first === last ? `Line ${first}` : `Lines ${first} to ${last}`} of{' '}
        <Link to={`/sources/#${sighting.seed}`}>{sighting.seed}</Link>, {printed(sighting)}
      </p>
      <ol className="raw" aria-label={`Lines of ${sighting.seed}`}>
        {numbered(sighting).map(({ number, text }) => (
          <li key={number}>
            <span className="ln">{number}</span>
            <span className="tx">{text}</span>
          </li>
        ))}
      </ol>
      <Differences differs={sighting.differs} />
    </>
  )
}

export function AsCaptured({ sightings }: Pick<ArticleDetail, 'sightings'>) {
  return (
    <section className="sec">
      <h2>As captured</h2>
      {sightings.map((sighting) => (
        <Capture key={`${sighting.seed} ${sighting.lines[0]}`} sighting={sighting} />
      ))}
    </section>
  )
}
