// What a view of the archive is asked for, by its address, and the sentence that says so.

import { criteriaHref } from '../../address/criteria-address.ts'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { criteriaAt } from '../archive/list-at.ts'
import { sentenceOf, sentenceText } from '../filters/sentence.ts'

interface Archive {
  readonly catalogue: Catalogue
  readonly overview: Overview
}

/** The criteria of a saved search; null where the archive no longer has all that it asks for, and would answer another question. */
export function criteriaOfSearch(address: string, catalogue: Catalogue): Criteria | null {
  const criteria = criteriaAt(address, catalogue)
  return criteriaHref(criteria) === address ? criteria : null
}

/** `12 articles with wages on Skills`. `total` is null while nobody knows it. */
export function describeCriteria(criteria: Criteria, total: number | null, archive: Archive): string {
  return sentenceText(sentenceOf({ ...archive, criteria, total, readAs: criteria.query, hasWords: true }))
}

/** Describes the list at any address, of the timeline or of a page: `Articles on Skills`. */
export const describeAddress = (address: string, archive: Archive): string =>
  describeCriteria(criteriaAt(address, archive.catalogue), null, archive)
