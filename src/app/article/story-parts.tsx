// The story that an article is a part of: all parts in the order of time, this one marked.

import type { ArticleLink, StoryLinks } from '../../model/bundle.ts'
import { formatShortDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { Fold } from './fold.tsx'
import { WORDS } from './words.tsx'

interface PartProps {
  readonly part: ArticleLink
  /** Whether the reader is on its page. */
  readonly isThis: boolean
}

function Part({ part, isThis }: PartProps) {
  return (
    <li>
      <a className="link-plain" href={addressOf(part.path)} aria-current={isThis ? 'page' : undefined}>
        {part.title}
      </a>
      <p>
        <time dateTime={part.day}>{formatShortDay(part.day)}</time>
        {isThis && <span>{WORDS.thisPart}</span>}
      </p>
    </li>
  )
}

export interface StoryPartsProps {
  readonly story: StoryLinks
  /** The address of the article that is shown. */
  readonly path: string
}

/** On a phone the parts are folded; on a wider screen the styles open the fold and leave its line out. */
export function StoryParts({ story: { name, parts }, path }: StoryPartsProps) {
  const heading = WORDS.story(parts.length)
  return (
    <section className="print:hidden">
      <h2 className="section-title max-md:sr-only">{WORDS.storyOf(heading, name)}</h2>
      <Fold heading={heading} note={WORDS.storyName(name)}>
        <ol className="related">
          {parts.map((part) => (
            <Part key={part.path} part={part} isThis={part.path === path} />
          ))}
        </ol>
      </Fold>
    </section>
  )
}
