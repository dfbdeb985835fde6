import { describe, expect, it } from 'vitest'
import type { ArticlePath, Evidence, PlaceId, ThemeId } from '../../src/model/article.ts'
import { printDiff } from '../../src/cli/themes-diff.ts'
import { explain } from '../../src/cli/themes-explain.ts'
import { parseLabelled, type LabelledItem } from '../../src/cli/themes-labelled.ts'
import { predictionOf, printScore, scoreItems } from '../../src/cli/themes-score.ts'
import type { Classification } from '../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from '../compiler/classify/project-vocabulary.ts'

const evidence = <Id extends string>(id: string): Evidence<Id> => ({
  id: id as Id,
  ranges: [{ field: 'title', start: 0, end: 1 }],
})
const filed = (themes: readonly string[], places: readonly string[] = []): Classification => ({
  format: null,
  themes: themes.map((id) => evidence<ThemeId>(id)),
  flags: [],
  places: places.map((id) => evidence<PlaceId>(id)),
})

describe('the score', () => {
  const gold = (fields: Partial<LabelledItem>): LabelledItem => ({
    id: 'a',
    title: 'A',
    kicker: null,
    summary: null,
    themes: [],
    optional: [],
    countries: [],
    countriesOptional: [],
    ...fields,
  })

  it('counts hits, errors and misses, and ignores optional labels both ways', () => {
    const score = scoreItems([
      {
        gold: gold({ themes: ['skills', 'wages', 'covid-19'], optional: ['enterprises'], countries: ['ID', 'TL'] }),
        prediction: { themes: ['skills', 'enterprises', 'disability'], countries: ['ID', 'JP'] },
      },
      { gold: gold({ themes: ['wages'], countriesOptional: ['FR'] }), prediction: { themes: [], countries: ['FR'] } },
    ])
    expect(score.themes).toEqual({ tp: 1, fp: 1, fn: 2 })
    expect(score.flags).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(score.countries).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(score).toMatchObject({ items: 2, right: 1, rightOrOptional: 1, exact: 0, none: 1 })
  })

  it('is printed in lines that say what was counted, with a line for each theme on request', () => {
    const score = scoreItems([
      { gold: gold({ themes: ['skills'] }), prediction: { themes: ['skills'], countries: [] } },
    ])
    expect(printScore(score, { perLabel: false }).split('\n')).toEqual([
      'items                         1',
      'themes, micro                 P 1.000  R 1.000  F1 1.000  (tp 1, fp 0, fn 0)',
      'covid-19                      P   n/a  R   n/a  F1   n/a  (tp 0, fp 0, fn 0)',
      'countries, micro              P   n/a  R   n/a  F1   n/a  (tp 0, fp 0, fn 0)',
      'at least one right theme      1.000  (1 of 1)',
      '  right or optional           1.000  (1 of 1)',
      'all right, nothing wrong      1.000  (1 of 1)',
      'no theme predicted            0.000  (0 of 1)',
    ])
    expect(printScore(score, { perLabel: true })).toContain('\n\nskills                        P 1.000')
  })

  it('takes countries without regions, and flags among the themes', () => {
    const { themes, countries } = predictionOf({
      ...filed(['skills'], ['africa', 'KE']),
      flags: [evidence('covid-19')],
    })
    expect({ themes, countries }).toEqual({ themes: ['skills', 'covid-19'], countries: ['KE'] })
  })
})

describe('labelled items', () => {
  it('are read one a line, with what is left out as empty', () => {
    expect(parseLabelled('\uFEFF{"id":"a","title":"T","kicker":null}\n\n', 'f')).toEqual([
      {
        id: 'a',
        title: 'T',
        kicker: null,
        summary: null,
        themes: [],
        optional: [],
        countries: [],
        countriesOptional: [],
      },
    ])
  })

  it.each([
    ['{', 'f:1: this is not JSON.'],
    ['3', 'f:1: an item is an object.'],
    ['{"title":"T"}', 'f:1: an item has an id.'],
    ['{"id":"a"}\n{"id":"a"}', 'f:2: the id a stands twice.'],
    ['{"id":"a","themes":"skills"}', 'f:1: themes is no list of texts.'],
    ['{"id":"a","title":3}', 'f:1: title is no text.'],
  ])('%j are refused with their line', (text, message) => {
    expect(() => parseLabelled(text, 'f')).toThrow(message)
  })
})

describe('the explanation', () => {
  it('gives every term with what it adds, or why it does not count, and what was filed', () => {
    const lines = explain(
      textOf({ title: 'Child labour in Georgia', summary: 'News from Atlanta.' }),
      PROJECT.classifier
    ).split('\n')
    expect(lines).toContain('✓ child-labour                   7.5 points')
    expect(lines).toContain('    “Child labour” in the title: sure “child labour” +7.5')
    expect(lines.find((line) => line.includes('hint “child”'))).toContain('part of “child labour”')
    expect(lines.find((line) => line.includes('GE:'))).toMatch(/^ {2}GE: “Georgia” in the title, a name – /)
  })

  it('says so where there is nothing to explain', () => {
    expect(explain(textOf({ title: 'test' }), PROJECT.classifier)).toContain('No term of any theme stands in it.')
  })
})

describe('the comparison with another vocabulary', () => {
  it('lists the articles that move, and counts the rest', () => {
    const article = { path: '/2021/01/01/a/' as ArticlePath, title: 'A' }
    const same = { article, before: filed(['skills']), after: filed(['skills']) }
    const moved = { article, before: filed(['skills', 'wages'], ['ID']), after: filed(['wages'], ['ID', 'TL']) }
    expect(printDiff([same, moved]).split('\n')).toEqual([
      '/2021/01/01/a/',
      '  A',
      '  - theme skills',
      '  + place TL',
      '1 of 2 articles are filed otherwise than by the committed vocabulary.',
    ])
  })
})
