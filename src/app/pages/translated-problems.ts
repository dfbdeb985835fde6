// Says problems and rejects in another language than the compiler's, from a sentence for each. What a capture prints stays as it is.

import type { Problem } from '../../model/problem.ts'
import { impossibleDate, REJECT_REASONS, type RejectReason } from '../../model/reject-reasons.ts'
import type { PROBLEM_WORDS as ENGLISH } from './problem-words.ts'

export interface ProblemSentences {
  /** By the code of the problem. Errors are not among them: they stop a build. */
  readonly problems: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<RejectReason, string>>
  readonly impossibleDate: typeof impossibleDate
}

/** A problem without a sentence has its code alone, which stands beside it. */
export function translateProblems({ problems, reasons, ...dates }: ProblemSentences): typeof ENGLISH {
  const [before = '', after = ''] = impossibleDate('\n').split('\n')
  const kinds = Object.keys(REJECT_REASONS) as RejectReason[]
  return {
    message: ({ code }: Problem) => problems[code] ?? code,
    hint: () => null,
    reason(reason) {
      const kind = kinds.find((each) => REJECT_REASONS[each] === reason)
      if (kind !== undefined) return reasons[kind]
      return dates.impossibleDate(reason.slice(before.length, reason.length - after.length))
    },
  }
}
