// What the compiler had to say, each with its place, its line with a caret, and what to do; and the entries that could not become articles.

import type { Reject, SeedAccount } from '../../model/account.ts'
import type { Problem } from '../../model/problem.ts'

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>None: every entry was read without a doubt.</p>
  return (
    <ol className="problems">
      {problems.map((problem) => {
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
  )
}

/** The lines of a rejected entry with their numbers. */
const numbered = ({ lines: [first], raw }: Reject) => raw.map((text, place) => ({ number: first + place, text }))

export function RejectList({ account }: { readonly account: readonly SeedAccount[] }) {
  const rejects = account.flatMap((seed) => seed.rejects.map((reject) => ({ seed: seed.seed, reject })))
  if (rejects.length === 0) return <p>None: every entry became an article.</p>
  return rejects.map(({ seed, reject }) => (
    <section key={`${seed}:${reject.lines[0]}`} className="reject">
      <h3>
        Lines {reject.lines[0]} to {reject.lines[1]} of {seed}
      </h3>
      <p className="message">{reject.reason}</p>
      <ol className="raw">
        {numbered(reject).map(({ number, text }) => (
          <li key={number}>
            <span className="ln">{number}</span>
            <span className="tx">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  ))
}
