// Gives the reader a text as a file, made in the browser.

/** How long the browser may take to begin saving, in milliseconds: then the memory is free again. */
const KEPT = 60_000

export interface TextFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

export function downloadText({ name, mediaType, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
