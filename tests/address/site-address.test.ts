import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mendPath } from '../../src/address/mend-path.ts'
import { parseSiteAddress, printSiteAddress } from '../../src/address/site-address.ts'

const base = fc
  .array(fc.stringMatching(/^[\w~-]{1,12}$/), { maxLength: 3 })
  .map((parts) => ['', ...parts, ''].join('/'))
const path = fc.tuple(fc.webPath(), fc.webQueryParameters()).map(([each, query]) => `/${each.slice(1)}?${query}`)

it('reads the path of an address that it printed', () => {
  fc.assert(
    fc.property(path, base, (each, under) => {
      expect(parseSiteAddress(printSiteAddress(each, under), under)).toBe(each)
    })
  )
})

it('leaves addresses at the root of a host as they are', () => {
  fc.assert(
    fc.property(path, (each) => {
      expect(printSiteAddress(each, '/')).toBe(each)
    })
  )
})

it('prints whole addresses as well', () => {
  expect(printSiteAddress('/themes/', 'https://host.example/name/')).toBe('https://host.example/name/themes/')
})

it.each(['/', '/name', '/named/', '/other/name/', '/Name/'])(
  'takes %s for no address of a site under /name/',
  (address) => {
    expect(parseSiteAddress(address, '/name/')).toBeNull()
  }
)

it('finds a page under a base that is called like one of its pages', () => {
  expect(parseSiteAddress('/themes/', '/themes/')).toBe('/')
  expect(parseSiteAddress('/2021/2021/7/', '/2021/')).toBe('/2021/7/')
  expect(mendPath(parseSiteAddress('/2021/2021/7/).', '/2021/') ?? '')).toBe('/2021/07/')
})
