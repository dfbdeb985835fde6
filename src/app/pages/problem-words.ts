// What the compiler had to say of its sources, for the page of sources. Its own sentences are English; another language has one for each code.

import type { Problem } from '../../model/problem.ts'

export const PROBLEM_WORDS = {
  message: ({ message }: Problem): string => message,
  /** null for nothing. */
  hint: ({ hint }: Problem): string | null => hint,
  /** Why an entry could not become an article. */
  reason: (reason: string): string => reason,
} as const
