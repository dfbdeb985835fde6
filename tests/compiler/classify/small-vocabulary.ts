// A vocabulary small enough to work out by hand what it finds in a text.

import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'

const THEMES = `groups: [{ id: jobs, label: Jobs }]
themes:
  - id: skills
    label: Skills
    group: jobs
    scope: Training
    sure: [training, vocational training]
    likely: [apprentice, training fair, { term: course, in: [title, kicker] }]
    hint: [school, school training]
    not: [training ground]
  - id: wages
    label: Wages
    group: jobs
    scope: Pay
    sure: [wage, salary rise]
    likely: [{ term: scale, with: [salary, payroll] }, { term: bonus, unless: [lottery] }]
    hint: [fair, toll, toll*, salary rise*, { term: [gold, silver], with: [coin] }]
flags:
  - { id: covid-19, label: COVID-19, scope: The pandemic, likely: [pandemic], hint: [mask] }
not: [wage gap year]
home: [payroll, workshop]
elsewhere: [{ name: sport, signs: [goalkeeper, striker], not: [bonus, training] }]
`
const FORMATS = `formats:
  - { id: video, label: Video, kickers: [Video, Video ...], titles: [Video], openings: [the film, the film shows] }
  - { id: story, label: Story, kickers: [... story, Video story ...], titles: [Photo story] }
`
const PLACES = `regions:
  - { id: africa, label: Africa, names: [Africa], countries: [KE, EG, CI, ZA] }
  - { id: asia, label: Asia, names: [Asia], countries: [JO, JP] }
countries:
  - { code: CI, label: Élephant Coast }
  - { code: JO, not: [Jordan Pickett], unless: [basketball] }
  - { code: KE, towns: [Mombasa, { name: Kili, unless: [software] }] }
  - { code: JP, names: [Ørsted] }
drop: [Nippon]
not: [Out of Africa]
people:
  { titles: [Ms], first: [Anna], given: [Jordan], surnames: [Reed], bodies: [Chamber], place: [in] }
namesakes:
  - { name: a valley, of: countries, after: [Valley] }
  - { name: a town in Ohio, of: places, afterComma: [Ohio] }
agencies: [ILO News]
asides:
  - { name: who paid, of: places, before: [funded by], after: [funded], stop: [for] }
  - { name: where people met, of: towns, before: [meet in], after: [declaration] }
`
export const SMALL = readVocabulary(
  Object.entries({ themes: THEMES, formats: FORMATS, places: PLACES }).map(([name, text]) => ({
    path: `vocabulary/${name}.yaml`,
    text,
  }))
)
