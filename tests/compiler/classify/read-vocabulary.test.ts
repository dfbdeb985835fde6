import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'

const THEMES = `groups:
  - { id: jobs, label: Jobs }
themes:
  - id: skills
    label: Skills
    group: jobs
    scope: Training
    sure: [training]
flags: []
`

const SOUND = { themes: THEMES, formats: 'formats: []\n', places: 'regions: []\ncountries: []\n' }
type Name = keyof typeof SOUND

/** A small sound vocabulary with one file replaced. */
const readWith = (name: Name, text: string) => readVocabulary(filesOf({ ...SOUND, [name]: text }))
const filesOf = (texts: Partial<Record<Name, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ path: `vocabulary/${name}.yaml`, text }))

/** `line:column code message | frame | hint`, of each problem. */
const complaints = (name: Name, text: string) =>
  readWith(name, text).problems.map(
    ({ seed, line, column, code, message }) => `${seed}:${line}:${column} ${code} ${message}`
  )

describe('a vocabulary file', () => {
  it('that is sound has no problem', () => {
    expect(complaints('themes', THEMES)).toEqual([])
  })

  it.each([
    {
      fault: 'an unknown group',
      from: 'group: jobs',
      to: 'group: job',
      complaint: '6:12 vocabulary-schema no group is called `job`',
    },
    {
      fault: 'a field that is none',
      from: 'sure:',
      to: 'shure:',
      complaint: '8:5 vocabulary-schema a theme has no field `shure`',
    },
    {
      fault: 'a field left empty',
      from: 'scope: Training',
      to: 'scope:',
      complaint: '7:5 vocabulary-schema `scope` of a theme has a value',
    },
    {
      fault: 'a missing field',
      from: '    label: Skills\n',
      to: '',
      complaint: '4:5 vocabulary-schema a theme has a field `label`',
    },
    {
      fault: 'a number for a text',
      from: 'label: Skills',
      to: 'label: 42',
      complaint: '5:12 vocabulary-schema the label of a theme is a text',
    },
    {
      fault: 'a text for a list',
      from: '[training]',
      to: 'training',
      complaint: '8:11 vocabulary-schema `sure` is a list',
    },
    { fault: 'a bad id', from: 'id: skills', to: 'id: Skills!', complaint: '4:9 vocabulary-schema `Skills!` is no id' },
    {
      fault: 'a term without words',
      from: '[training]',
      to: '[training, ".."]',
      complaint: '8:22 vocabulary-schema a term begins and ends with a word',
    },
    {
      fault: 'a field of no article',
      from: '[training]',
      to: '[{ term: training, in: [head] }]',
      complaint: '8:35 vocabulary-schema an article has no field `head`',
    },
    {
      fault: 'a term twice',
      from: '[training]',
      to: '[training, Trainings]',
      complaint: '8:22 vocabulary-duplicate a term stands once under `skills`',
    },
    {
      fault: 'a field twice',
      from: 'label: Skills',
      to: 'label: Skills\n    label: Skills',
      complaint: '6:5 vocabulary-duplicate a field is given once',
    },
    {
      fault: 'a group that there is not',
      from: 'id: jobs',
      to: 'id: hobbies',
      complaint: '2:11 vocabulary-schema no group is called `hobbies`',
    },
    {
      fault: 'a group without a label',
      from: ', label: Jobs',
      to: '',
      complaint: '2:5 vocabulary-schema a group has a field `label`',
    },
    {
      fault: 'a list for a text',
      from: 'scope: Training',
      to: 'scope: [Training]',
      complaint: '7:12 vocabulary-schema the scope of a theme is a text',
    },
    { fault: 'no YAML', from: 'label: Skills', to: 'label: [Skills', complaint: '6:5 vocabulary-syntax' },
  ])('with $fault says so at its place', ({ from, to, complaint }) => {
    const [first] = complaints('themes', THEMES.replace(from, to))
    expect(first).toContain(`vocabulary/themes.yaml:${complaint}`)
  })

  it('shows the line with a caret, and what to do', () => {
    const [problem] = readWith('themes', THEMES.replace('group: jobs', 'group: job')).problems
    expect(problem?.severity).toBe('error')
    expect(problem?.frame).toBe('6 |     group: job\n  |            ^')
    expect(problem?.hint).toBe('There are jobs.')
  })

  it('tells all its errors, and the rest of it stands', () => {
    const broken = THEMES.replace('group: jobs', 'group: job').replace('[training]', '[training, 7, training]')
    expect(complaints('themes', broken)).toEqual([
      'vocabulary/themes.yaml:6:12 vocabulary-schema no group is called `job`',
      'vocabulary/themes.yaml:8:22 vocabulary-schema a term is a text',
      'vocabulary/themes.yaml:8:25 vocabulary-duplicate a term stands once under `skills`',
    ])
    expect(readWith('themes', broken).vocabulary.themes.map(({ id }) => id)).toEqual(['skills'])
  })

  it('with an id twice says where the first is', () => {
    const flag = '  - { id: skills, label: Skills, scope: Training }'
    const [problem] = readWith('themes', THEMES.replace('flags: []', `flags:\n${flag}`)).problems
    expect(problem).toMatchObject({
      code: 'vocabulary-duplicate',
      line: 10,
      column: 11,
      message: 'an id is defined once',
    })
    expect(problem?.hint).toContain('line 4')
  })

  it.each([
    ['formats', 'formats:\n  - { id: video, label: Video, kickers: [Video, video] }\n', '2:49 vocabulary-duplicate'],
    [
      'formats',
      'formats:\n  - { id: video, label: Video, kickers: [...] }\n',
      '2:42 vocabulary-schema a phrase has a word',
    ],
    ['formats', 'formats: video\n', '1:10 vocabulary-schema `formats` is a list'],
  ] as const)('%s is checked as well: %j', (name, text, complaint) => {
    const [first] = complaints(name, text)
    expect(first).toContain(`vocabulary/${name}.yaml:${complaint}`)
  })

  it('that is missing or empty is one problem', () => {
    const { problems } = readVocabulary(filesOf({ formats: SOUND.formats, places: SOUND.places }))
    expect(problems.map(({ seed, line, column, message }) => `${seed}:${line}:${column} ${message}`)).toEqual([
      'vocabulary/themes.yaml:1:1 the archive has its vocabulary',
    ])
    expect(complaints('formats', '')).toEqual([
      'vocabulary/formats.yaml:1:1 vocabulary-schema a vocabulary file is not empty',
    ])
  })

  it('never makes the reader throw', () => {
    for (const text of [
      '[',
      '- 1',
      'themes: {a: b}',
      'groups: [null]\nthemes: [[]]\nflags: 3',
      '\u0000',
      '&a [*a]',
      '? {}\n: 1',
    ]) {
      expect(() => readWith('themes', text)).not.toThrow()
      expect(() => readWith('places', text)).not.toThrow()
      expect(readWith('formats', text).problems.length).toBeGreaterThan(0)
    }
  })
})
