// How the words and operators of a query are told apart before dates and names are read in it. Other languages of the reader have their own beside
// the English ones.

/** A quoted text with its operator, one of our operators with a space before its value, or a run without spaces. */
export const TOKEN =
  /-?(?:\p{L}+:\s*)?["“”„«»][^"“”„«»]*["“”„«»]?|-?(?:theme|flag|format|place|title|kicker|summary):\s+[^\s"“”„«»]+|\S+/giu

/** Words that join others, and operators of time: such a query says by itself how it is to be read. */
export const JOINING = /(?:^|\s)(?:OR|NOT)(?:\s|$)/u
export const TIMED = /(?:^|[\s-])(?:before|after|date):/iu

/** An operator that becomes a filter. */
export const FACET_OPERATOR = /^-?(?:theme|flag|format|place):/iu

/** What joined a date to the words before or after it. */
export const JOINTS = /^(?:and\s|[\s,;&])+|(?:\sand|[\s,;&–—])+$/giu
