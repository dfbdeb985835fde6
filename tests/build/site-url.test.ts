import { describe, expect, it } from 'vitest'
import { readBase, readSiteUrl } from '../../src/build/site-url.ts'

describe('SITE_URL', () => {
  it.each([
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/', 'https://news.example/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['https://host.example/name', 'https://host.example/name/'],
    ['https://host.example/a/b-c.d/', 'https://host.example/a/b-c.d/'],
  ])('is read from %s, with its last slash', (text, url) => {
    expect(readSiteUrl(text)).toBe(url)
  })

  it('may be left out', () => {
    expect(readSiteUrl(undefined)).toBeNull()
    expect(readSiteUrl(' ')).toBeNull()
  })

  it.each([
    'news.example',
    'ftp://news.example/',
    'https://news.example/?a',
    'https://news.example/#a',
    'https://news.example/a//b/',
    'https://news.example/a%20b/',
    'https://news.example/näme/',
    '/',
  ])('is refused as %j with a sentence that says what it should be', (text) => {
    expect(() => readSiteUrl(text)).toThrow(
      `SITE_URL must be the address of a site, such as https://news.example/ or https://host.example/name/, its path of letters, digits, ".", "_", "~" and "-", and is ${JSON.stringify(text)}.`
    )
  })
})

describe('the base of a site', () => {
  it('is the path of SITE_URL, or what --base says', () => {
    expect(readBase('https://host.example/name/', undefined)).toBe('/name/')
    expect(readBase('https://news.example/', undefined)).toBe('/')
    expect(readBase(null, '/name')).toBe('/name/')
    expect(readBase(null, undefined)).toBeUndefined()
  })

  it('may be said twice, and not in two ways', () => {
    expect(readBase('https://host.example/name/', '/name')).toBe('/name/')
    expect(() => readBase('https://news.example/', '/name/')).toThrow(
      'SITE_URL says that the site lives under /, and --base says /name/: give both the same path, or SITE_URL alone.'
    )
  })

  it.each(['', './', 'name/', '//host/', 'https://host.example/name/', '/../', '/a b/', '/n*/'])(
    'is refused as %j with a sentence',
    (option) => {
      expect(() => readBase(null, option)).toThrow(/^--base must be a path from the root of the host, such as \/name\//)
    }
  )
})
