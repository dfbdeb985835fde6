// Which elements of a page are items of its list, and which parts of it hold none.

import { hasClass, wordsOf } from '../markup/find-elements.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { isSilent } from '../markup/plain-text.ts'

/** An entry of microformats, new (h-entry) or old (hentry), which WordPress's themes have. */
export const isEntry = (element: MarkupElement): boolean => hasClass(element, 'h-entry', 'hentry')

export const isArticle = ({ name }: MarkupElement): boolean => name === 'article'

const BESIDE = new Set(['nav', 'aside', 'dialog'])

/** What stands beside a list or within an item is none of it: navigation, what is hidden, comments, the names of authors. */
export const isBeside = (element: MarkupElement): boolean =>
  BESIDE.has(element.name) ||
  isSilent(element) ||
  hasClass(
    element,
    'comment',
    'comments',
    'comment-list',
    'comment-body',
    'comments-area',
    'h-cite',
    'h-card',
    'vcard'
  ) ||
  wordsOf(element, 'itemtype').some((type) => type.endsWith('schema.org/comment')) ||
  element.attributes['role'] === 'navigation'
