import { describe, expect, it } from 'vitest'
import { buildCache, isBuildCache, keptCache, seenCache, storePrefix } from '../../src/model/offline-protocol.ts'

const ID = '5e884898da28'

describe('the names of caches', () => {
  it('hold the path that the site lives under', () => {
    expect(buildCache(storePrefix('/'), ID)).toBe('dateline.build.5e884898da28')
    expect(buildCache(storePrefix('/a/name/'), ID)).toBe('dateline/a/name.build.5e884898da28')
  })

  it.each(['/', '/name/', '/name.build.x/', '/a/'])(
    'of a site under %s are taken for those of no other site',
    (base) => {
      const prefix = storePrefix(base)
      expect(isBuildCache(prefix, buildCache(prefix, ID))).toBe(true)
      for (const other of ['/', '/name/', '/name.build.x/', '/a/'].filter((each) => each !== base))
        expect(isBuildCache(prefix, buildCache(storePrefix(other), ID)), other).toBe(false)
      expect(isBuildCache(prefix, seenCache(prefix))).toBe(false)
      expect(isBuildCache(prefix, keptCache(prefix))).toBe(false)
    }
  )
})
