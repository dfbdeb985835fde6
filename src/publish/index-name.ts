// The name of a country in an alphabetical list, which begins with the word that readers look for.

/** The form of a state before its name. */
const FORM = /^((?:.+ )?(?:Republic|State) of(?: the)?|Occupied) (.+)$/

/** `Venezuela, Bolivarian Republic of` for `Bolivarian Republic of Venezuela`; any other label as it is. */
export const indexName = (label: string): string => label.replace(FORM, '$2, $1')
