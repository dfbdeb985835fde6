// What a row of a list shows of an article.

import type { Article } from '../model/article.ts'
import type { Card } from '../model/bundle.ts'

const idOf = (filed: { readonly id: string }): string => filed.id

export function makeCard(article: Article): Card {
  return {
    path: article.path,
    day: article.day,
    dayEnd: article.dayEnd,
    language: article.language,
    kicker: article.kicker,
    title: article.title,
    summary: article.summary,
    format: article.format ? article.format.id : null,
    themes: article.themes.map(idOf),
    flags: article.flags.map(idOf),
    places: article.places.map(idOf),
    truncated: article.truncated,
  }
}
