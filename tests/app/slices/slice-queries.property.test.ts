// What a browser computes for the pages of slices is what the build writes into them.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexQuery, sliceQuery } from '../../../src/app/slices/slice-queries.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { SliceIndex } from '../../../src/address/slice-path.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'

it('gives in a browser what the build writes into the page of a value', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArchive, async (archive) => {
      const { pages, loaded, search } = builtSite(archive)
      const client = makeQueryClient(loaded)
      for (const [[kind, index, id], value] of pages.flatMap(({ data }) => data)) {
        if (kind !== 'slice') continue
        expect(await client.ensureQueryData(sliceQuery(index as SliceIndex, id ?? '', search))).toEqual(value)
      }
    })
  )
})

it('gives in a browser what the build writes into the page of an index', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArchive, async (archive) => {
      const { pages, loaded } = builtSite(archive)
      const client = makeQueryClient(loaded)
      for (const [[kind, index], value] of pages.flatMap(({ data }) => data)) {
        if (kind !== 'slices') continue
        expect(await client.ensureQueryData(indexQuery(index as SliceIndex))).toEqual(value)
      }
    })
  )
})

it.each([
  ['themes', 'unheard-of'],
  ['themes', 'KE'],
  ['places', 'oceania'],
  ['formats', 'video'],
] as const)('gives nothing for /%s/%s/, which no article is filed under', async (index, id) => {
  const { archive } = aSource([anArticle({ day: '2021-04-01', themes: ['skills'], places: ['KE'] })])
  const { loaded, search } = builtSite(archive)
  expect(await makeQueryClient(loaded).ensureQueryData(sliceQuery(index, id, search))).toBeNull()
})
