// Sources in, archive and problems out. Pure: no disk, no clock, no network, no locale; the same sources give the same archive, in whatever
// order they come. Never throws on bad input: what is wrong with it is a list of problems.

import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { classify, type Classification } from './classify/classify.ts'
import { readVocabulary } from './classify/read-vocabulary.ts'
import { gather, type Permalinks } from './gather.ts'
import type { PlacedDraft } from './permalinks/assign-paths.ts'
import type { SeedFile } from './read-seed.ts'
import { readSettings } from './read-settings.ts'
import { relate, type Relations } from './relate/relate.ts'

/** All that an archive is made of, as read from the folder of seeds. */
export interface Sources {
  readonly seeds: readonly SeedFile[]
  /** archive.yaml; null where it is missing. */
  readonly settings: string | null
  /** The files of vocabulary/, with paths relative to the folder of seeds. */
  readonly vocabulary: readonly { readonly path: string; readonly text: string }[]
  /** permalinks.tsv; null where no address was ever promised. */
  readonly ledger: string | null
}

export interface Compiled extends Relations {
  readonly archive: Archive
  readonly permalinks: Permalinks
  /** Of the settings, the vocabulary and the ledger, then seed by seed in the order of their lines. */
  readonly problems: readonly Problem[]
}

/** Compiles an archive. With any problem of severity `error` what it gives is not fit to be published. */
export function compile(sources: Sources): Compiled {
  const { settings, problems: settingsProblems } = readSettings(sources.settings)
  const { vocabulary, classifier, problems: vocabularyProblems } = readVocabulary(sources.vocabulary, settings.language)
  const gathered = gather(sources.seeds, sources.ledger)
  const articles = gathered.drafts.map((draft) => makeArticle(draft, classify(draft, classifier)))
  return {
    archive: { settings, vocabulary, articles, account: gathered.account },
    ...relate(articles, vocabulary),
    permalinks: gathered.permalinks,
    problems: [...settingsProblems, ...vocabularyProblems, ...gathered.problems],
  }
}

/** A draft with what it is filed under; field by field, so that all articles have one shape. */
function makeArticle(draft: PlacedDraft, filed: Classification): Article {
  const { path, day, dayEnd, title, summary, language, kicker, credit, printedPlace, original, truncated, sightings } =
    draft
  const { format, themes, flags, places } = filed
  const text = { title, summary, kicker, credit, printedPlace }
  return { path, day, dayEnd, ...text, language, format, themes, flags, places, original, truncated, sightings }
}
