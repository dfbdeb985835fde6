// The publisher's name as it stands in a French sentence. The settings give its article: `le`, `la`, `les`, `l’`, or none.

import type { ArchiveSettings } from '../model/archive.ts'

type Named = Pick<ArchiveSettings, 'publisher' | 'publisherArticle'>

/** What stands before the name, with the space where one belongs: `la `, `l’`; empty without an article. */
const articleBefore = ({ publisherArticle: article = '' }: Named): string =>
  article === '' || /['’]$/.test(article) ? article.replace("'", '’') : `${article} `

/** `l’Organisation internationale du Travail`, `la Croix-Rouge`, `Reuters`. */
export const namedPublisher = (settings: Named): string => `${articleBefore(settings)}${settings.publisher}`

/** What stands before the name in `news of …`, with the space where one belongs: `de l’`, `du `, `des `, `d’`. */
export function ofBefore(settings: Named): string {
  const article = articleBefore(settings)
  if (article === 'le ') return 'du '
  if (article === 'les ') return 'des '
  return article === '' && /^h?[aeiouyàâéèêëîïôù]/i.test(settings.publisher) ? 'd’' : `de ${article}`
}

/** `de l’Organisation internationale du Travail`, `du Monde`, `d’Amnesty International`. */
export const ofPublisher = (settings: Named): string => `${ofBefore(settings)}${settings.publisher}`
