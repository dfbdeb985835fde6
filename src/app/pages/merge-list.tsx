// The articles that stand in several captures: where each was seen, and what was said otherwise there.

import type { Merge } from '../../model/sources.ts'
import { Differences } from '../ui/differences.tsx'
import { formatDay } from '../../publish/day-in-words.ts'
import { lineWords } from '../ui/raw-lines.tsx'
import type { GrowingList } from './use-source-list.ts'
import { MoreOfList } from './more-of-list.tsx'

function MergedArticle({ merge }: { readonly merge: Merge }) {
  const { path, day, title, language, shown, sightings } = merge
  return (
    <section className="merge">
      <h3>
        <a href={path} lang={language}>
          {title}
        </a>
        , <time dateTime={day}>{formatDay(day)}</time>
      </h3>
      <ul>
        {sightings.map(({ seed, lines, differs }) => (
          <li key={`${seed} ${lines[0]}`}>
            <p className="where">
              {lineWords(lines)} of {seed}
              {Object.keys(differs).length === 0 && ': as shown'}
            </p>
            <Differences differs={differs} shown={shown} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function MergeList({ list }: { readonly list: GrowingList<Merge> }) {
  if (list.length === 0) return <p>None: every article stands in one capture, once.</p>
  return (
    <div>
      {list.items.map((merge) => (
        <MergedArticle key={merge.path} merge={merge} />
      ))}
      <MoreOfList list={list} noun="articles" />
    </div>
  )
}
