import { expect, it } from 'vitest'
import { parseHeadersBase, printHeadersFile } from '../../src/build/security-headers.ts'

it.each(['/', '/name/', '/a/b/'])('tells hosts of the files of a site under %s by their addresses', (base) => {
  const file = printHeadersFile(base)
  const addresses = file.split('\n').filter((line) => line.startsWith('/'))
  expect(addresses).toContain(`${base}assets/*`)
  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([])
  expect(parseHeadersBase(file)).toBe(base)
})

it('finds no base in another file', () => {
  expect(parseHeadersBase('')).toBeNull()
  expect(parseHeadersBase('# none\n/name/*\n')).toBeNull()
})
