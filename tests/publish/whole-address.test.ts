import { expect, it } from 'vitest'
import { wholeAddress } from '../../src/publish/whole-address.ts'

it('is whole where the site’s own address is known, also below a path, and the path alone where it is not', () => {
  expect(wholeAddress('/about/', 'https://news.example/')).toBe('https://news.example/about/')
  expect(wholeAddress('/about/', 'https://host.example/name/')).toBe('https://host.example/name/about/')
  expect(wholeAddress('/about/', null)).toBe('/about/')
})
