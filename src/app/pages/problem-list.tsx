// What the compiler had to say, each with its place, its line with a caret, and what to do; and the entries that could not become articles.

import type { Problem } from '../../model/problem.ts'
import type { SeedReject } from '../../model/sources.ts'
import { lineWords, RawLines } from '../ui/raw-lines.tsx'
import { MoreOfList } from './more-of-list.tsx'
import type { GrowingList } from './use-source-list.ts'

export function ProblemList({ list }: { readonly list: GrowingList<Problem> }) {
  if (list.length === 0) return <p>None: every entry was read without a doubt.</p>
  return (
    <div>
      <ol className="problems">
        {list.items.map((problem) => {
          const { code, severity, seed, line, column, message, frame, hint } = problem
          return (
            <li key={`${seed}:${line}:${column}:${code}`}>
              <p className="where">
                {severity === 'error' ? 'Error' : 'Warning'}, {seed}, line {line}, column {column} <code>{code}</code>
              </p>
              <p className="message">{message}</p>
              <pre>{frame}</pre>
              <p className="where">{hint}</p>
            </li>
          )
        })}
      </ol>
      <MoreOfList list={list} noun="problems" />
    </div>
  )
}

export function RejectList({ list }: { readonly list: GrowingList<SeedReject> }) {
  if (list.length === 0) return <p>None: every entry became an article.</p>
  return (
    <div>
      {list.items.map(({ seed, lines, raw, reason }) => (
        <section key={`${seed}:${lines[0]}`} className="reject">
          <h3>
            {lineWords(lines)} of {seed}
          </h3>
          <p className="message">{reason}</p>
          <RawLines first={lines[0]} raw={raw} label={`Lines of ${seed}`} />
        </section>
      ))}
      <MoreOfList list={list} noun="rejected entries" />
    </div>
  )
}
