// The publisher's name as it stands in a Spanish sentence. The settings give its article: `el`, `la`, `los`, `las`, or none.

import type { ArchiveSettings } from '../model/archive.ts'

type Named = Pick<ArchiveSettings, 'publisher' | 'publisherArticle'>

/** `la Organización Internacional del Trabajo`, `Reuters`. */
export const namedPublisher = ({ publisher, publisherArticle: article }: Named): string =>
  article === undefined ? publisher : `${article} ${publisher}`

/** What stands before the name in `news of …`, with its space: `de la `, `del `, `de `. */
export function ofBefore({ publisherArticle: article }: Named): string {
  if (article === 'el') return 'del '
  return article === undefined ? 'de ' : `de ${article} `
}

/** `de la Organización Internacional del Trabajo`, `del Banco Mundial`. */
export const ofPublisher = (settings: Named): string => `${ofBefore(settings)}${settings.publisher}`
