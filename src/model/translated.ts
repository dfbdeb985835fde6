// The type of a translation of a table of words: the same names and the same parameters, with other texts.

/** Reads `Translated<typeof WORDS>`: every text of the table may be another one, and every function takes what it takes and returns a text too. */
export type Translated<Table> = Table extends (...parameters: infer Parameters) => infer Result
  ? (...parameters: Parameters) => Translated<Result>
  : Table extends string
    ? string
    : Table extends object
      ? { readonly [Name in keyof Table]: Translated<Table[Name]> }
      : Table
