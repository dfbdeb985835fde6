// An answer as people read it in a terminal.

import type { Answer } from './create-asker.ts'

const SHOWN = 10

/** A line on the whole, then the first articles, each with its day, title and address; corrected ones are marked. */
export function printAnswer({ query, total, corrected, results }: Answer): string {
  const found = total === 0 ? 'nothing' : total === 1 ? '1 article' : `${total} articles`
  const mended =
    corrected === 0 ? '' : corrected === total ? ', by correcting the query' : `, ${corrected} by correcting the query`
  const lines = results.slice(0, SHOWN).flatMap(({ path, day, title, tier }) => {
    return [`  ${day}  ${title}${tier === 'corrected' ? '  (corrected)' : ''}`, `              ${path}`]
  })
  const more = total > SHOWN ? [`  … and ${total - SHOWN} more`] : []
  return [`“${query}”: ${found}${mended}`, ...lines, ...more, ''].join('\n')
}
