// The row of a saved article: like a row of the timeline, with what was read of it, when it was saved, and the button that removes it. A removed row
// stays until the page is left, and can be undone.

import type { MovedArticles } from '../../model/bundle.ts'
import { INTERFACE_LANGUAGE } from '../../model/interface-language.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { DayRail } from '../rows/day-rail.tsx'
import { WORDS as ROW_WORDS } from '../rows/words.ts'
import { unbroken } from '../ui/unbroken.tsx'
import { dayOfMoment, type ReadMark, type SavedArticle } from './desk.ts'
import { WORDS } from './desk-words.tsx'
import { findArticle } from './moved-articles.ts'

/** What is seen at the end of a page counts as its end. */
const END = 95

/** How far an article was read. */
export const readInWords = (mark: ReadMark | undefined): string => {
  if (mark === undefined) return WORDS.notRead
  return mark.where >= END ? WORDS.readToEnd : WORDS.readTo(mark.where)
}

export interface SavedRowProps {
  readonly article: SavedArticle
  readonly mark: ReadMark | undefined
  readonly moved: MovedArticles
  readonly isRemoved: boolean
  /** Removes the article, or puts it back. */
  readonly onPress: () => void
}

export function SavedRow({ article, mark, moved, isRemoved, onPress }: SavedRowProps) {
  const { path, day, title, language, saved } = article
  const found = findArticle(path, moved)
  const savedDay = dayOfMoment(saved)
  return (
    <div className="day">
      <DayRail day={day} dated />
      <article className="entry" lang={language}>
        <h3 className="headline">
          {found.kind === 'gone' ? unbroken(title) : <a href={addressOf(found.path)}>{unbroken(title)}</a>}
          <span lang={INTERFACE_LANGUAGE}>{ROW_WORDS.onDay(formatDay(day))}</span>
        </h3>
        <ul lang={INTERFACE_LANGUAGE}>
          {found.kind !== 'here' && <li className="font-semibold">{WORDS[found.kind]}</li>}
          <li>{readInWords(mark)}</li>
          {savedDay !== null && <li>{WORDS.savedOn(formatDay(savedDay))}</li>}
          <li>
            {isRemoved && <span>{`${WORDS.removed} `}</span>}
            <button
              type="button"
              className="quiet"
              aria-label={isRemoved ? WORDS.undoNamed(title) : WORDS.removeNamed(title)}
              onClick={onPress}
            >
              {isRemoved ? WORDS.undo : WORDS.remove}
            </button>
          </li>
        </ul>
      </article>
    </div>
  )
}
