// The publisher's name as it stands in a sentence.

import type { ArchiveSettings } from '../model/archive.ts'

/** `the International Labour Organization`, or `Reuters` where the settings give no article. */
export const namedPublisher = ({
  publisher,
  publisherArticle: article,
}: Pick<ArchiveSettings, 'publisher' | 'publisherArticle'>): string =>
  article === undefined ? publisher : `${article} ${publisher}`
