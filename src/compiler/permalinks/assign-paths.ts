// Gives every article its address. One that the ledger knows keeps it, though its title be mended since; a new one takes its day and slug, and
// on a clash the least suffix that no address ever had.

import type { ArticlePath } from '../../model/article.ts'
import { addToList } from '../../model/lists-by-key.ts'
import type { Problem } from '../../model/problem.ts'
import type { Draft } from '../merge/merge-items.ts'
import { titleKey } from '../merge/title-key.ts'
import { ledgerProblem, printRow, type Ledger, type LedgerRow, type StandingRow } from './ledger.ts'
import { makeSlug } from './slug.ts'

export interface PlacedDraft extends Draft {
  readonly path: ArticlePath
}

export interface AssignedPaths {
  /** The drafts, in their order. */
  readonly placed: readonly PlacedDraft[]
  /** Those whose address no ledger row holds yet. */
  readonly unissued: readonly PlacedDraft[]
  readonly problems: readonly Problem[]
}

/** Assigns addresses. A draft that a row of the ledger stands for keeps the address of the row. */
export function assignPaths(drafts: readonly Draft[], { standing }: Ledger): AssignedPaths {
  const claims = claimRows(drafts, standing)
  const taken: Taken = { paths: new Set(standing.map((row) => row.path)), counts: new Map() }
  const unissued: PlacedDraft[] = []
  const placed = drafts.map((draft, index) => {
    const known = claims.get(index)
    if (known) return { ...draft, path: known.path }
    const fresh = { ...draft, path: takePath(draft, taken) }
    unissued.push(fresh)
    return fresh
  })
  return {
    placed,
    unissued,
    problems: [...lostRows(standing, new Set(claims.values())), ...returned(unissued, standing)],
  }
}

const dayOf = (path: ArticlePath): string => path.slice(1, 11).replaceAll('/', '-')
const subjectOf = (day: string, title: string): string => `${day} ${titleKey(title)}`

/**
 * Which ledger row is which draft's. The surest first: same day, title and entry; then same day and title, wherever it stands now; then the
 * same entry, if its day or title still agrees.
 */
function claimRows(drafts: readonly Draft[], standing: readonly StandingRow[]): Map<number, StandingRow> {
  // A first build has nothing to claim, and there may be very many drafts.
  if (standing.length === 0) return new Map()
  const bySubject = new Map<string, StandingRow[]>()
  const byEntry = new Map<string, StandingRow[]>()
  for (const row of standing) {
    if (row.status !== 'article') continue
    addToList(bySubject, subjectOf(dayOf(row.path), row.title), row)
    addToList(byEntry, row.where, row)
  }
  const entryRows = ({ sightings }: Draft) =>
    sightings.flatMap(({ seed, lines }) => byEntry.get(`${seed}:${lines[0]}`) ?? [])
  const isDay = (row: StandingRow, draft: Draft) => dayOf(row.path) === draft.day
  const isTitle = (row: StandingRow, draft: Draft) => titleKey(row.title) === titleKey(draft.title)
  const passes: readonly ((draft: Draft) => readonly StandingRow[])[] = [
    (draft) => entryRows(draft).filter((row) => isDay(row, draft) && isTitle(row, draft)),
    (draft) => bySubject.get(subjectOf(draft.day, draft.title)) ?? [],
    (draft) => entryRows(draft).filter((row) => isDay(row, draft) || isTitle(row, draft)),
  ]
  const claims = new Map<number, StandingRow>()
  const claimed = new Set<StandingRow>()
  for (const findRows of passes) {
    for (const [index, draft] of drafts.entries()) {
      const row = claims.has(index) ? undefined : findRows(draft).find((candidate) => !claimed.has(candidate))
      if (!row) continue
      claims.set(index, row)
      claimed.add(row)
    }
  }
  return claims
}

/** The row that issues an article's address. */
export function makeRow({ path, title, sightings: [sighting] }: PlacedDraft): LedgerRow {
  return { path, status: 'article', where: `${sighting?.seed}:${sighting?.lines[0]}`, title }
}

interface Taken {
  readonly paths: Set<string>
  /** How far the suffixes of an address have been tried: paths are never freed, so none below is free. */
  readonly counts: Map<string, number>
}

function takePath({ day, title }: Draft, { paths, counts }: Taken): ArticlePath {
  const folder = `/${day.replaceAll('-', '/')}/`
  const plain = `${folder}${makeSlug(title)}/`
  let count = counts.get(plain) ?? 1
  const pathAt = (suffix: number) => (suffix === 1 ? plain : `${folder}${makeSlug(title, `-${suffix}`)}/`)
  while (paths.has(pathAt(count))) count += 1
  counts.set(plain, count)
  const path = pathAt(count)
  paths.add(path)
  return path as ArticlePath
}

/** Addresses that were promised and that no article has any more. */
function lostRows(standing: readonly StandingRow[], claimed: ReadonlySet<StandingRow>): Problem[] {
  const lost = standing.filter((row) => row.status === 'article' && !claimed.has(row))
  return lost.map((row) =>
    ledgerProblem(
      { line: row.line, row: printRow(row) },
      {
        code: 'ledger-lost',
        message: `Every address leads somewhere for ever, and no article answers to ${row.path}.`,
        hint: `Put its entry back (it was at ${row.where}), or add a row that says where the address moved, or that it is gone.`,
      }
    )
  )
}

/** Articles that the ledger calls withdrawn, and that a seed still lists. */
function returned(unissued: readonly PlacedDraft[], standing: readonly StandingRow[]): Problem[] {
  const gone = new Map<string, StandingRow>()
  for (const row of standing) if (row.status === 'gone') gone.set(subjectOf(dayOf(row.path), row.title), row)
  return unissued.flatMap(({ day, title, sightings: [sighting] }) => {
    const row = gone.get(subjectOf(day, title))
    if (!row) return []
    const said = {
      code: 'ledger-conflict',
      message: `A withdrawn article is in no seed, but ${sighting?.seed} lists this one in line ${sighting?.lines[0]}.`,
      hint: 'Take the entry out of the seed, or bring the address back by a further row with the status article.',
    } as const
    return [ledgerProblem({ line: row.line, row: printRow(row) }, said)]
  })
}
