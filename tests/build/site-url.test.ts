import { expect, it } from 'vitest'
import { readSiteUrl } from '../../src/build/site-url.ts'

it('reads the root of a site, with its slash or without', () => {
  expect(readSiteUrl('https://news.example')).toBe('https://news.example/')
  expect(readSiteUrl('https://news.example/')).toBe('https://news.example/')
  expect(readSiteUrl('http://localhost:8080')).toBe('http://localhost:8080/')
})

it('takes nothing for no address', () => {
  expect(readSiteUrl(undefined)).toBeNull()
  expect(readSiteUrl(' ')).toBeNull()
})

it.each(['news.example', 'https://news.example/reader/', 'ftp://news.example/', 'https://news.example/?a', '/'])(
  'refuses %j with a sentence that says what it should be',
  (text) => {
    expect(() => readSiteUrl(text)).toThrow(
      `SITE_URL must be the root of a site, such as https://news.example/, and is "${text}".`
    )
  }
)
