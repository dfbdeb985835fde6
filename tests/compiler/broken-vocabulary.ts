// Vocabularies with one thing wrong each, beside files that are sound, for what is said of them.

/** A vocabulary file with a fault in it. */
export interface BrokenVocabulary {
  readonly what: string
  readonly file: 'themes' | 'formats' | 'places'
  readonly text: string
}

export const THEMES = `groups:
  - { id: jobs, label: Jobs }
themes:
  - { id: skills, label: Skills, group: jobs, scope: Training, sure: [training] }
flags:
  - { id: covid-19, label: COVID-19, scope: The pandemic }
`
export const FORMATS = `formats:
  - { id: video, label: Video, kickers: [Video] }
`
export const PLACES = `regions:
  - { id: africa, label: Africa, names: [Africa], countries: [KE, EG] }
countries:
  - { code: KE, names: [Kenia] }
`

const themes = (what: string, from: string, to: string): BrokenVocabulary => {
  return { what, file: 'themes', text: THEMES.replace(from, to) }
}
const formats = (what: string, from: string, to: string): BrokenVocabulary => {
  return { what, file: 'formats', text: FORMATS.replace(from, to) }
}
const places = (what: string, from: string, to: string): BrokenVocabulary => {
  return { what, file: 'places', text: PLACES.replace(from, to) }
}

export const BROKEN_VOCABULARIES: readonly BrokenVocabulary[] = [
  { what: 'an empty file', file: 'themes', text: '' },
  { what: 'a list for a map', file: 'formats', text: '- video\n' },
  { what: 'a text for a map', file: 'places', text: 'Africa\n' },
  { what: 'a map without its fields', file: 'themes', text: 'not: [pay day]\n' },
  { what: 'a map without its fields', file: 'formats', text: '{}\n' },
  { what: 'a map without its fields', file: 'places', text: 'drop: [Chad]\n' },
  themes('groups that are no list', '\n  - { id: jobs, label: Jobs }', ' jobs'),
  themes('a group that is no map', '{ id: jobs, label: Jobs }', 'jobs'),
  themes('a group without an id', 'id: jobs, ', ''),
  themes('a group without a label', ', label: Jobs', ''),
  themes('a group that the reader has no colour for', 'id: jobs', 'id: hobbies'),
  themes('a group whose label is a number', 'label: Jobs', 'label: 7'),
  { what: 'themes and flags that are no lists', file: 'themes', text: 'groups: []\nthemes: jobs\nflags: 7\n' },
  themes('a theme that is no map', '- { id: skills, label: Skills', '- skills\n  - { id: skills, label: Skills'),
  themes('a theme without an id', 'id: skills, ', ''),
  themes('a theme without a label', 'label: Skills, ', ''),
  themes('a theme whose id is a number', 'id: skills', 'id: 7'),
  themes('a theme whose id is no id', 'id: skills', 'id: -skills'),
  themes('a theme of an unknown group', 'group: jobs', 'group: job'),
  themes('a theme with a field that is none', 'sure:', 'shure:'),
  themes('a theme with a key that is no text', 'sure:', '[a]:'),
  themes('a theme with terms that are no list', '[training]', 'training'),
  themes('a term that is a list', '[training]', '[[training]]'),
  themes('a term that is a number', '[training]', '[7]'),
  themes('a term without its words', '[training]', '[{ in: [title] }]'),
  themes('a term with a field that is none', '[training]', '[{ term: training, of: [title] }]'),
  themes('a term in a field of no article', '[training]', '[{ term: training, in: [head] }]'),
  themes('a term with contexts that are no list', '[training]', '[{ term: training, with: school }]'),
  themes('a term with a context that is no text', '[training]', '[{ term: training, unless: [7] }]'),
  themes('a list of terms with one that is no text', '[training]', '[{ term: [7] }]'),
  themes('words of home that are no list', 'flags:', 'home: worker\nflags:'),
  themes('a field of life that is no map', 'flags:', 'elsewhere: [sport]\nflags:'),
  themes('a field of life without its signs', 'flags:', 'elsewhere: [{ name: sport, not: [union] }]\nflags:'),
  themes('a field of life without a name', 'flags:', 'elsewhere: [{ signs: [goal], not: [union] }]\nflags:'),
  themes('a term that begins with a gap', '[training]', '[.. training]'),
  themes('a term that stands twice', '[training]', '[training, Trainings]'),
  themes('a text that is not looked for, and is none', '[training]', '[training], not: [7]'),
  themes('a flag without a label', 'label: COVID-19, ', ''),
  themes('a flag with a group', 'scope: The', 'group: jobs, scope: The'),
  themes('a flag with the id of a theme', 'id: covid-19', 'id: skills'),
  themes('texts for no theme that are no list', 'flags:', 'not: pay day\nflags:'),
  formats('a format that is no map', '{ id: video, label: Video, kickers: [Video] }', 'video'),
  formats('a format without an id', 'id: video, ', ''),
  formats('a format without a label', 'label: Video, ', ''),
  formats('a format whose scope is a list', 'kickers', 'scope: [a], kickers'),
  formats('a format with a field that is none', 'kickers', 'kicker'),
  formats('a kicker that has no word', '[Video]', '[...]'),
  formats('a kicker that stands twice', '[Video]', '[Video, video]'),
  formats('a title that is empty', 'kickers: [Video]', 'titles: [" "]'),
  places('a region that is no map', '- { id: africa', '- africa\n  - { id: africa'),
  places('a region without an id', 'id: africa, ', ''),
  places('a region without a label', 'label: Africa, ', ''),
  places('a region without names and countries', ', names: [Africa], countries: [KE, EG]', ''),
  places('a region with a code of no country', 'KE, EG', 'KE, XX'),
  places('a country in two regions', 'KE, EG', 'KE, KE'),
  places('a country without a code', 'code: KE, ', ''),
  places('a country with a code of no country', 'code: KE', 'code: XX'),
  places('a country outside the regions', 'code: KE', 'code: FR'),
  places('a country twice', 'names: [Kenia] }', 'names: [Kenia] }\n  - { code: KE }'),
  places('a country whose label is a number', 'names: [Kenia]', 'label: 7'),
  places('a country with names that are no list', '[Kenia]', 'Kenia'),
  places('a country with the name of a region', '[Kenia]', '[Kenia, Africa]'),
  places('a country with a gap for a name', '[Kenia]', '[Kenia ..]'),
  places('words that are no place, and no text', 'countries:\n', 'not: [7]\ncountries:\n'),
  places('a name with no more to it than a text', '[Kenia]', '[{ name: Kenia }]'),
  places('people that are no map', 'countries:\n', 'people: [Ms]\ncountries:\n'),
  places('people of an unknown kind', 'countries:\n', 'people: { nicknames: [Bob] }\ncountries:\n'),
  places('a namesake without what it is of', 'countries:\n', 'namesakes: [{ name: a valley }]\ncountries:\n'),
  places('a namesake of towns', 'countries:\n', 'namesakes: [{ name: a, of: towns }]\ncountries:\n'),
  places('agencies that are no list', 'countries:\n', 'agencies: ILO\ncountries:\n'),
  places('an aside that is no map', 'countries:\n', 'asides: [trips]\ncountries:\n'),
  places('an aside without a name', 'countries:\n', 'asides: [{ of: towns }]\ncountries:\n'),
  places('an aside of nothing', 'countries:\n', 'asides: [{ name: trips }]\ncountries:\n'),
  places('an aside of a number', 'countries:\n', 'asides: [{ name: trips, of: 7 }]\ncountries:\n'),
  places('an aside of rivers', 'countries:\n', 'asides: [{ name: trips, of: rivers }]\ncountries:\n'),
  places(
    'an aside with a word that is no text',
    'countries:\n',
    'asides: [{ name: a, of: towns, stop: [7] }]\ncountries:\n'
  ),
]
