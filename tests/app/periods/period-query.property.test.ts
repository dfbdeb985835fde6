// What a browser computes for a period's page is what the build writes into it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { periodQuery } from '../../../src/app/periods/period-query.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { Period } from '../../../src/model/day.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'

it('gives in a browser what the build writes into the page', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArchive, async (archive) => {
      const { pages, loaded } = builtSite(archive)
      const client = makeQueryClient(loaded)
      for (const [key, value] of pages.flatMap(({ data }) => data)) {
        if (key[0] !== 'period') continue
        expect(await client.ensureQueryData(periodQuery(key[1] as Period))).toEqual(value)
      }
    })
  )
})

it.each(['1999', '2021', '2021-05', '2021-04-02'])('gives nothing for %s, which has no article', async (period) => {
  const { archive } = aSource([anArticle({ day: '2020-04-01' }), anArticle({ day: '2022-04-01' })])
  const client = makeQueryClient(builtSite(archive).loaded)
  expect(await client.ensureQueryData(periodQuery(period as Period))).toBeNull()
})
