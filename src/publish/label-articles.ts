// Finds in the catalogue what a page of articles shows: the group that each article counts in, and the labels of what they are filed under.

import type { Card, Catalogue } from '../model/bundle.ts'
import { FACETS, type Facet, indexOfGroup } from '../model/facets.ts'
import type { ArticleList, Labels, ShownValue } from '../model/page-data.ts'
import { PRERENDERED_ROWS } from '../model/bundle.ts'

export interface Labeller {
  /** How many groups an article may count in: those of the themes, and one for articles without a theme. */
  readonly groups: number
  /** The index of the group of an article's first theme among the catalogue's groups; one past the last for no theme. */
  readonly groupOf: (card: Pick<Card, 'themes'>) => number
  /** The labels of everything that these articles are filed under, each once, in the catalogue's order. */
  readonly labelsOf: (cards: readonly Card[]) => Labels
}

const valuesOf = ({ themes, flags, places, format }: Card): Readonly<Record<Facet, readonly string[]>> => ({
  theme: themes,
  flag: flags,
  format: format === null ? [] : [format],
  place: places,
  seed: [],
})

/** Returns a labeller over a catalogue. To make one costs a walk over the catalogue, so keep it. */
export function createLabeller(catalogue: Omit<Catalogue, 'months'>): Labeller {
  const { themeGroups, captured } = catalogue
  const groupOf = new Map(catalogue.theme.map(({ id, group }) => [id, indexOfGroup(themeGroups, group)]))
  return {
    groups: themeGroups.length + 1,
    groupOf: ({ themes: [first] }) => (first === undefined ? null : groupOf.get(first)) ?? themeGroups.length,
    labelsOf(cards) {
      const occurring = new Set(
        cards.flatMap((card) => FACETS.flatMap((facet) => valuesOf(card)[facet].map((id) => `${facet} ${id}`)))
      )
      const shown = (facet: Facet): ShownValue[] =>
        catalogue[facet].flatMap(({ id, label, group }) =>
          occurring.has(`${facet} ${id}`) ? { id, label, group } : []
        )
      return {
        themeGroups,
        captured,
        theme: shown('theme'),
        flag: shown('flag'),
        format: shown('format'),
        place: shown('place'),
        seed: [],
      }
    },
  }
}

/** Articles as a page lists them: their cards where they are no more than the prerendered timeline has, else their headlines. */
export function listArticles(cards: readonly Card[]): ArticleList {
  if (cards.length <= PRERENDERED_ROWS) return { kind: 'cards', cards }
  return {
    kind: 'headlines',
    headlines: cards.map(({ path, day, title, language }) => ({ path, day, title, language })),
  }
}
