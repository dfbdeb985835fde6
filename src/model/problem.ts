// What the compiler has to say about its sources, as data.

/** Errors stop the build; warnings stand beside entries that were kept, or rejected with their reason. */
export type Severity = 'error' | 'warning'

export interface Problem {
  /** From the compiler's closed list of codes; documented in seeds/README.md. */
  readonly code: string
  readonly severity: Severity
  /** The file, relative to the folder of seeds: `002_4ac1b9a692e90482.txt`, `vocabulary/themes.yaml`. */
  readonly seed: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** One sentence that states the rule that was broken. */
  readonly message: string
  /** The line, with a caret under the column. */
  readonly frame: string
  /** What to do about it. */
  readonly hint: string
}
