// The name of a country in an alphabetical list in French, which begins with the word that readers look for.

/** The form of a state, or what lies in the sea, before its name. */
const FORM = /^((?:République|État|Fédération)[^’]*? (?:d[eu]|de la|d’)|Îles?) ?((?!de )\p{L}.*)$/u

/** `Venezuela, République bolivarienne du` for `République bolivarienne du Venezuela`; any other label as it is. */
export const indexName = (label: string): string => label.replace(FORM, '$2, $1')
