// The names of the months in the languages that newsroom listings are dated in. Leaves out abbreviations: no listing seen has them whole.

/** Languages a date can be printed in (BCP 47), in the order in which ties are settled. */
export const DATE_LANGUAGES = ['en', 'fr', 'es', 'it', 'pt'] as const
export type DateLanguage = (typeof DATE_LANGUAGES)[number]

const MONTHS = {
  en: 'january february march april may june july august september october november december',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
} as const satisfies Record<DateLanguage, string>

/** What a month's name says: which month, and which languages call it so. */
export interface NamedMonth {
  /** From 1. */
  readonly month: number
  readonly languages: readonly DateLanguage[]
}

const BY_NAME: ReadonlyMap<string, NamedMonth> = (() => {
  const found = new Map<string, NamedMonth>([['setiembre', { month: 9, languages: ['es'] }]])
  for (const language of DATE_LANGUAGES) {
    for (const [index, name] of MONTHS[language].split(' ').entries()) {
      found.set(name, { month: index + 1, languages: [...(found.get(name)?.languages ?? []), language] })
    }
  }
  return found
})()

const NAMES = [...BY_NAME.keys()]

/** Letters without their marks and in lower case: `Février` and `FEVRIER` are both `fevrier`. */
const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The month of this name, whatever its case and accents; undefined for any other word. */
export const findMonth = (name: string): NamedMonth | undefined => BY_NAME.get(fold(name))

/** Whether a month's name begins with these letters. */
export const beginsMonth = (letters: string): boolean => {
  const folded = fold(letters)
  return NAMES.some((name) => name.startsWith(folded))
}
