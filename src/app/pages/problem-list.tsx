// What the compiler had to say, each with its line, a caret and what to do; and the entries that could not become articles.

import type { Problem } from '../../model/problem.ts'
import type { SeedReject } from '../../model/sources.ts'
import { RawLines } from '../ui/raw-lines.tsx'
import { MoreOfList } from './more-of-list.tsx'
import { PROBLEM_WORDS } from './problem-words.ts'
import { Paragraph } from './text-section.tsx'
import type { GrowingList } from './use-source-list.ts'
import { WORDS } from './words.tsx'

const ITEMS = '*:border-t *:border-rule *:py-3 *:first:border-0'
const MESSAGE = 'max-w-measure-text font-serif text-base'
const SMALL = 'text-small text-ink-soft'

export function ProblemList({ list }: { readonly list: GrowingList<Problem> }) {
  if (list.length === 0) return <Paragraph>{WORDS.noProblem}</Paragraph>
  return (
    <div>
      <ol className={ITEMS}>
        {list.items.map((problem) => {
          const { code, seed, line, column, frame } = problem
          const hint = PROBLEM_WORDS.hint(problem)
          return (
            <li key={`${seed}:${line}:${column}:${code}`}>
              <p className={SMALL}>
                {WORDS.problem(problem)} <code>{code}</code>
              </p>
              <p className={MESSAGE}>{PROBLEM_WORDS.message(problem)}</p>
              <pre className="my-1 overflow-x-auto bg-paper-shade px-3 py-1 font-mono text-small">{frame}</pre>
              {hint !== null && <p className={SMALL}>{hint}</p>}
            </li>
          )
        })}
      </ol>
      <MoreOfList list={list} name="problems" />
    </div>
  )
}

export function RejectList({ list }: { readonly list: GrowingList<SeedReject> }) {
  if (list.length === 0) return <Paragraph>{WORDS.noReject}</Paragraph>
  return (
    <div>
      <div className={ITEMS}>
        {list.items.map(({ seed, lines, raw, reason }) => (
          <section key={`${seed}:${lines[0]}`}>
            <h3 className="text-ui font-semibold">{WORDS.reject(lines, seed)}</h3>
            <p className={MESSAGE}>{PROBLEM_WORDS.reason(reason)}</p>
            <RawLines seed={seed} first={lines[0]} raw={raw} />
          </section>
        ))}
      </div>
      <MoreOfList list={list} name="rejects" />
    </div>
  )
}
