// The text that readers see, from the text that was captured: to the letter but for how characters are composed and how words are spaced.

/** White space that is not a single space between words. */
const LOOSE = /^\s|\s$|\s\s|[^\S ]/u

/** NFC, with every run of white space (non-breaking spaces and line ends included) as one space and none at the ends. */
export function showText(captured: string): string {
  const text = captured.normalize('NFC')
  return LOOSE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}

/** A summary as shown: without the link that a capture cut down to `Find out more: &`. Null when nothing else is there. */
export function showSummary(captured: string): string | null {
  const shown = showText(captured).replace(/(?:^| )Find out more: ?&$/u, '')
  return shown === '' ? null : shown
}

/** Whether a text comes to an end: with a stop, perhaps in quotes or brackets, or with a bracket of its own. */
export const isFinished = (text: string): boolean => /[.!?…。।][”"’'»)\]]*$|[”"»)\]]$/u.test(text)
