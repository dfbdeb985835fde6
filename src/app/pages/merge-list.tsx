// The articles that stand in several captures: where each was seen, and what each capture says otherwise.

import type { Merge } from '../../model/sources.ts'
import { addressOf } from '../address-of.ts'
import { Differences } from '../ui/differences.tsx'
import { formatDay } from '../../publish/day-in-words.ts'
import { MoreOfList } from './more-of-list.tsx'
import { Paragraph } from './text-section.tsx'
import type { GrowingList } from './use-source-list.ts'
import { WORDS } from './words.tsx'

function MergedArticle({ merge }: { readonly merge: Merge }) {
  const { path, day, title, language, shown, sightings } = merge
  return (
    <section>
      <h3 className="font-serif text-lead font-semibold">
        <a href={addressOf(path)} lang={language} dir="auto">
          {title}
        </a>
        ,{' '}
        <time className="font-sans text-small font-normal text-ink-soft" dateTime={day}>
          {formatDay(day)}
        </time>
      </h3>
      <ul>
        {sightings.map(({ seed, lines, differs }) => (
          <li key={`${seed} ${lines[0]}`}>
            <p className="text-small text-ink-soft">{WORDS.sighting(lines, seed, Object.keys(differs).length === 0)}</p>
            <Differences differs={differs} shown={shown} className="mb-3" />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function MergeList({ list }: { readonly list: GrowingList<Merge> }) {
  if (list.length === 0) return <Paragraph>{WORDS.noMerge}</Paragraph>
  return (
    <div>
      <div className="*:border-t *:border-rule *:py-3 *:first:border-0">
        {list.items.map((merge) => (
          <MergedArticle key={merge.path} merge={merge} />
        ))}
      </div>
      <MoreOfList list={list} name="merges" />
    </div>
  )
}
