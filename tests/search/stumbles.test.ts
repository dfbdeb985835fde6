// What readers type, by kind, over the five seeds: each query beside one that means the same, or beside the texts themselves.

import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/build/read-sources.ts'
import { createAsker } from '../../src/cli/ask/create-asker.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { compile } from '../../src/compiler/compile.ts'

const { archive } = compile(await readSources(PROJECT_SEEDS))
const ask = createAsker(archive)

const pathsOf = (query: string) =>
  ask(query)
    .results.map(({ path }) => path)
    .toSorted()

/** The articles whose texts match. */
const having = (pattern: RegExp) =>
  archive.articles
    .filter(({ title, kicker, summary }) => [title, kicker ?? '', summary ?? ''].some((text) => pattern.test(text)))
    .map(({ path }) => path)
    .toSorted()

describe('the other number of a word', () => {
  it.each([
    ['family', /\bfamil(?:y|ies)\b/i],
    ['families', /\bfamil(?:y|ies)\b/i],
    ['subsidy', /\bsubsid(?:y|ies)\b/i],
    ['trade unions', /\btrade unions?\b/i],
    ['trade union', /\btrade unions?\b/i],
    ['activity', /\bactivit(?:y|ies)\b/i],
    ['responsibility', /\bresponsibilit(?:y|ies)\b/i],
    ['ministries', /\bministr(?:y|ies)\b/i],
    ['agencies', /\bagenc(?:y|ies)\b/i],
    ['unions', /\bunions?\b/i],
    ['organizations', /\borganizations?\b/i],
    ['skills', /\bskills?\b/i],
    ['women', /\bwom[ae]n\b/i],
    ['children', /\bchild(?:ren)?\b/i],
  ])('is found by %s, and by best match after the word itself', (query, either) => {
    const { results } = ask(query)
    expect(results.map(({ path }) => path)).toEqual(expect.arrayContaining(having(either)))
    const tiers = results.map(({ tier }) => tier)
    const exact = having(new RegExp(`\\b${query}\\b`, 'i'))
    expect(tiers.filter((tier) => tier === 'exact')).toHaveLength(exact.length)
    expect(tiers.lastIndexOf('exact')).toBe(exact.length - 1)
  })

  it.each(['news', 'its', 'as'])('is not made up for %s', (query) => {
    expect(ask(query).results.filter(({ tier }) => tier === 'form')).toEqual([])
  })
})

describe('letters with stops, and marks that can’t be seen', () => {
  it.each([
    ['U.N.', 'UN'],
    ['u.n', 'UN'],
    ['I.L.O.', 'ILO'],
    ['E.U.', 'EU'],
    ['T.V.E.T.', 'TVET'],
    ['S.T.E.M.', 'STEM'],
    ['J.P. Morgan', 'JP Morgan'],
    ['ski\u00ADlls', 'skills'],
    ['ski\u200Blls', 'skills'],
    ['ski\uFEFFlls', 'skills'],
    ['migra\u00ADtion', 'migration'],
    ['8m', '8 million'],
  ])('%s is read as %s', (query, plain) => {
    expect(pathsOf(query)).toEqual(pathsOf(plain))
    expect(pathsOf(query).length).toBeGreaterThan(0)
  })

  it('finds 8 million, and J.P. Morgan in one word or two', () => {
    expect(pathsOf('8m')).toEqual(expect.arrayContaining(having(/8 Million/i)))
    for (const query of ['jp morgan', 'jpmorgan', 'j.p. morgan']) {
      expect(pathsOf(query)).toEqual(expect.arrayContaining(having(/J\.?P\.? ?Morgan/i)))
    }
  })
})

describe('words together or apart', () => {
  it('find each other', () => {
    expect(pathsOf('law-makers')).toEqual(expect.arrayContaining(having(/\blawmakers\b/i)))
    expect(pathsOf('law makers')).toEqual(expect.arrayContaining(having(/\blawmakers\b/i)))
    expect(pathsOf('socioeconomic')).toEqual(pathsOf('socio-economic'))
    expect(pathsOf('socioeconomic')).toEqual(expect.arrayContaining(having(/\bsocio-?economic\b/i)))
  })
})

describe('operators', () => {
  it.each([
    ['skills NOT women', 'skills -women'],
    ['NOT theme:skills', '-theme:skills'],
    ['theme: skills', 'theme:skills'],
    ['title: skills', 'title:skills'],
    ['format: video', 'format:video'],
    ['before: 2021', 'before:2021'],
    ['date:28/07/2021', 'date:2021-07-28'],
    ['date:April 2021', 'date:2021-04'],
    ['date:2021-4', 'date:2021-04'],
    ['theme:skils', 'theme:skills'],
    ['titel:skills', 'title:skills'],
    ['format:vidoe', 'format:video'],
    ['("trade union")', '"trade union"'],
  ])('%s asks for what %s asks for', (query, meant) => {
    expect(pathsOf(query)).toEqual(pathsOf(meant))
    expect(pathsOf(query).length).toBeLessThan(archive.articles.length)
  })

  it('are words where the archive has no such value', () => {
    expect(pathsOf('theme:cotton')).toEqual(pathsOf('cotton'))
  })
})

describe('things in words', () => {
  it.each([
    ['28 July 2021', 'date:2021-07-28'],
    ['july 2021', 'date:2021-07'],
    ['cotton in August 2021', 'cotton date:2021-08'],
    ['video may 2021', 'format:video date:2021-05'],
    ['videos of May 2021', 'format:video date:2021-05'],
    ['skills since 2021', 'theme:skills after:2020'],
    ['asia and the pacific before june 2021', 'place:asia before:2021-06'],
    ['april and may 2021', 'date:2021-04/2021-05'],
    ['2022', 'date:2022'],
    ['“trade union” since 2021', '“trade union” after:2020'],
  ])('%s asks for what %s asks for', (query, meant) => {
    expect(pathsOf(query)).toEqual(pathsOf(meant))
    expect(pathsOf(query).length).toBeGreaterThan(0)
  })

  it('are words again as typed', () => {
    const asTyped = ask('july 2021', true).results.map(({ path }) => path)
    expect(asTyped.toSorted()).not.toEqual(pathsOf('july 2021'))
    expect(asTyped).toEqual(expect.arrayContaining(having(/july 2021/i)))
  })
})

describe('a query of common words, or of none', () => {
  it.each(['😀', '?', '“”', '  '])('%s asks for nothing', (query) => {
    expect(pathsOf(query)).toHaveLength(archive.articles.length)
  })

  it('counts the articles that have them', () => {
    expect(pathsOf('the')).toEqual(having(/\bthe\b/i))
  })
})

describe('either or both', () => {
  const on = (...ids: readonly string[]) =>
    archive.articles.map(({ themes }) => ids.filter((id) => themes.some((theme) => theme.id === id)).length)

  it('two themes are both, and either with OR between them', () => {
    const had = on('skills', 'gender-equality')
    const both = had.filter((count) => count === 2).length
    const either = had.filter((count) => count > 0).length
    expect([both, either]).toEqual([4, 14])
    expect(ask('theme:skills theme:"Gender equality"').total).toBe(both)
    expect(ask('theme:skills OR theme:gender-equality').total).toBe(either)
    expect(ask('theme: skils theme:gender-equality').total).toBe(both)
  })

  it('two places are both, a region and its country the country', () => {
    expect(pathsOf('place:"Asia and the Pacific" place:ID')).toEqual(pathsOf('place:ID'))
    expect(pathsOf('place:"Asia and the Pacific" OR place:ID')).toEqual(pathsOf('place:"Asia and the Pacific"'))
    expect(pathsOf('place:ID OR place:PH')).toEqual([...pathsOf('place:ID'), ...pathsOf('place:PH')].toSorted())
    expect(pathsOf('place:ID place:PH')).toEqual([])
  })
})
