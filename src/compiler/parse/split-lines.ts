// Text to lines, losing nothing: the byte order mark and the lines with their ends, concatenated, are the text.

/** A line as captured. */
export interface Line {
  /** Without its end. */
  readonly text: string
  /** LF, CRLF, CR, or nothing at the end of the text. */
  readonly end: string
  /** Without white space around it (non-breaking spaces included); empty for a blank line. */
  readonly content: string
  /** Columns of white space before the content; a tab goes to the next multiple of four. */
  readonly indent: number
}

export interface Lines {
  /** A byte order mark, or nothing. It belongs to the file, not to its first line. */
  readonly mark: '' | '\uFEFF'
  readonly lines: readonly Line[]
}

/** Splits a text at its line ends. A line end that closes the text opens no further line. */
export function splitLines(text: string): Lines {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines: Line[] = []
  const ends = /\r\n?|\n/g
  let start = mark.length
  while (start < text.length) {
    ends.lastIndex = start
    const match = ends.exec(text)
    const stop = match ? match.index : text.length
    const end = match ? match[0] : ''
    lines.push(makeLine(text.slice(start, stop), end))
    start = stop + end.length
  }
  return { mark, lines }
}

/** The inverse of {@link splitLines}. */
export const joinLines = ({ mark, lines }: Lines): string => mark + lines.map((line) => line.text + line.end).join('')

function makeLine(text: string, end: string): Line {
  const content = text.trim()
  let indent = 0
  for (const character of text.slice(0, text.length - text.trimStart().length)) {
    indent = character === '\t' ? indent + 4 - (indent % 4) : indent + 1
  }
  return { text, end, content, indent: content === '' ? 0 : indent }
}
