// A view of the archive as something to take along: its articles with labels instead of ids, in the order of its list.

import type { ArchiveSettings } from '../../model/archive.ts'
import type { Card, Catalogue } from '../../model/bundle.ts'
import { type Citation, type CitationContext, citationOf } from '../cite/citation.ts'

export interface ExportedArticle {
  readonly citation: Citation
  readonly kicker: string | null
  /** The labels of what it is filed under. */
  readonly format: string | null
  readonly themes: readonly string[]
  readonly flags: readonly string[]
  readonly places: readonly string[]
  /** Whether the capture ends inside it. */
  readonly truncated: boolean
}

export interface ExportedView {
  /** What the view shows, as a sentence. */
  readonly name: string
  /** Its whole URL. */
  readonly address: string
  readonly settings: Pick<ArchiveSettings, 'name' | 'publisher' | 'rights'>
  readonly articles: readonly ExportedArticle[]
}

type Labelled = Pick<Catalogue, 'theme' | 'flag' | 'format' | 'place'>

/** Returns a function that exports a card. To make it costs a walk over the catalogue, so keep it. An id without a label is its own label. */
export function createExporter(catalogue: Labelled, context: CitationContext): (card: Card) => ExportedArticle {
  const labels = (facet: keyof Labelled) => {
    const known = new Map(catalogue[facet].map(({ id, label }) => [id, label]))
    return (id: string) => known.get(id) ?? id
  }
  const theme = labels('theme')
  const flag = labels('flag')
  const format = labels('format')
  const place = labels('place')
  return (card) => {
    const themes = card.themes.map(theme)
    const flags = card.flags.map(flag)
    const places = card.places.map(place)
    return {
      citation: citationOf(card, [...themes, ...flags, ...places], context),
      kicker: card.kicker,
      format: card.format === null ? null : format(card.format),
      themes,
      flags,
      places,
      truncated: card.truncated,
    }
  }
}
