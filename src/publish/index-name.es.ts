// The name of a country in an alphabetical list in Spanish, which begins with the word that readers look for.

/** The form of a state, or what lies in the sea, before its name. */
const FORM = /^((?:República|Estado|Federación)(?: .+?)? del?|Islas?) (.+)$/

/** `Venezuela, República Bolivariana de` for `República Bolivariana de Venezuela`; any other label as it is. */
export const indexName = (label: string): string => label.replace(FORM, '$2, $1')
