// An article as a citation in words. Its address comes last, apart, so that a page may let it break anywhere.

import type { ArticleDetail } from '../../model/bundle.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import { formatDays } from '../../publish/day-in-words.ts'

/** `International Labour Organization, “Now I know …”, 16 April 2021. Read in Dateline,`, to be followed by the address. */
export const cite = (article: ArticleDetail, { publisher, name }: ArchiveSettings): string =>
  `${publisher}, “${article.title}”, ${formatDays(article.day, article.dayEnd)}. Read in ${name},`
