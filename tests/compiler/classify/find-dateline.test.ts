import { describe, expect, it } from 'vitest'
import { findDateline } from '../../../src/compiler/classify/find-dateline.ts'

const namesOf = (text: string, bare = true): readonly string[] =>
  findDateline(text, { bare }).map(({ start, end }) => text.slice(start, end))

describe('findDateline', () => {
  it.each([
    ['DAKAR/NEW YORK, 22 December 2015 – Attacks', ['DAKAR', 'NEW YORK']],
    ['NEW YORK / GENEVA / BEIRUT, 15 March 2021 – Ten years', ['NEW YORK', 'GENEVA', 'BEIRUT']],
    ['VANCOUVER, British Columbia, July 10, 2020 (GLOBE NEWSWIRE) -- SAMPLE INC.', ['VANCOUVER', 'British Columbia']],
    ['GENEVA, March 3 (Reuters) - Exports', ['GENEVA']],
    ['PARIS, le 3 mai 2020 (AFP) - Le Maroc', ['PARIS']],
    ['LIMA, 3 de mayo de 2020 – Los salarios', ['LIMA']],
    ['Kampala, Uganda – 7 July 2014 – Nurses', ['Kampala', 'Uganda']],
    ['3 May 2020, Bangkok – Fishers', ['Bangkok']],
    ['Geneva, 2020-05-03: Wages', ['Geneva']],
    ['Geneva | Nairobi, 3 May 2020 — Wages', ['Geneva', 'Nairobi']],
    ['ABUJA, Nigeria | 3 May 2020 | Teachers', ['ABUJA', 'Nigeria']],
    ['BANGKOK (3 May 2020) – Wages', ['BANGKOK']],
    ['Genève, le 3 mai 2020. Les salaires', ['Genève']],
    ['DAKAR, Senegal/NEW YORK, 22 décembre 2015 ― Les', ['DAKAR', 'Senegal', 'NEW YORK']],
    ['LONDON, May 3, 2020 /PRNewswire/ -- Sample', ['LONDON']],
    ['NAIROBI (AP), May 3 — Traders', ['NAIROBI']],
    ['Dakar (APS) – Les', ['Dakar']],
    ['Cox’s Bazar, Bangladesh, Aug. 25 (UNHCR) ― Refugees', ['Cox’s Bazar', 'Bangladesh']],
    ["BANGKOK/COX'S BAZAR, 25 August 2018 – A year", ['BANGKOK', "COX'S BAZAR"]],
    ['St. John’s, Antigua and Barbuda, 3 May 2020 – The', ['St. John’s', 'Antigua', 'Barbuda']],
    ['[Nairobi, 3 May 2020] Traders', ['Nairobi']],
    ['(Nairobi, 3 May 2020) – Traders', ['Nairobi']],
    ['Rio de Janeiro, 3 May 2020 – The', ['Rio de Janeiro']],
  ])('finds the names of %s', (text, names) => {
    expect(namesOf(text, false)).toEqual(names)
  })

  it.each([
    ['WASHINGTON — Wages', ['WASHINGTON']],
    ['ISLAMABAD: The', ['ISLAMABAD']],
    ['(Nairobi) – Traders', ['Nairobi']],
  ])('finds those of %s only where one may be bare', (text, names) => {
    expect(namesOf(text)).toEqual(names)
    expect(namesOf(text, false)).toEqual([])
  })

  it.each([
    'The workers of Bangkok – half of them women – walked out.',
    'Bangkok workers – half of them women – walked out.',
    'Bangkok – a city at work – grows.',
    'Jakarta, 20 workers and a bus – the story.',
    'Jakarta, 20 workers – the story.',
    'Jakarta (Indonesia) – the story.',
    'Jakarta, 3 May 2020 was a day.',
    '(Nairobi) Traders',
    'Geneva',
    'GENEVA. Wages stall.',
    'Geneva Ministers met. Wages stall.',
    'ILO | Wages stall.',
    '',
  ])('finds none in %j', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  it('finds none in any number of words with capitals', () => {
    expect(namesOf('Aa Bb, Cc '.repeat(10_000))).toEqual([])
  })
})
