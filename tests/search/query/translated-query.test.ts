import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as Dates from '../../../src/model/typed-period.ts'
import { parseDay } from '../../../src/model/day.ts'
import type * as Parsing from '../../../src/search/query/parse-query.ts'
import type * as Printing from '../../../src/search/query/print-query.ts'
import type * as Reading from '../../../src/search/query/read-things.ts'
import * as english from '../../../src/search/query/query-words.ts'
import * as englishThings from '../../../src/search/query/thing-words.ts'
import { OPERATORS } from '../../../src/search/query/operators.ts'
import { translateQueryWords, translateThingWords } from '../../../src/search/query/translated-words.ts'
import { importInLanguage } from '../../support/import-in-language.ts'

/** A query as it is read in a language, and printed again. */
async function languageOf(language: 'fr' | 'es') {
  const [{ parseQuery }, { printQuery }, { createThingReader }, { parseTypedPeriod }] = await Promise.all([
    importInLanguage<typeof Parsing>(language, 'search/query/parse-query.ts'),
    importInLanguage<typeof Printing>(language, 'search/query/print-query.ts'),
    importInLanguage<typeof Reading>(language, 'search/query/read-things.ts'),
    importInLanguage<typeof Dates>(language, 'model/typed-period.ts'),
  ])
  const none = { theme: [], flag: [], format: [{ id: 'video', label: 'Vídeo' }], place: [] }
  const readThings = createThingReader(none, { first: parseDay('2020-05-20'), last: parseDay('2022-04-12') })
  return {
    parseQuery,
    printQuery,
    parseTypedPeriod,
    /** `from..to`, the values, and the words that are left between slashes. */
    said(query: string): string | null {
      const things = readThings(query)
      if (things === null) return null
      const { from, to, values, query: rest } = things
      return [`${from ?? ''}..${to ?? ''}`, ...values.map(({ id }) => id), ...(rest === '' ? [] : [`/${rest}/`])].join(
        ' '
      )
    },
  }
}

const french = await languageOf('fr')
const spanish = await languageOf('es')

describe('a query in French', () => {
  it.each([
    ['titre:emploi', 'title:emploi'],
    ['théme:emploi', 'theme:emploi'],
    ['theme:emploi', 'thème:emploi'],
    ['lieu: France', 'place:France'],
    ['résumé:coton OU surtitre:coton', 'summary:coton OR kicker:coton'],
    ['coton SAUF soie', 'coton -soie'],
    ['coton NOT soie', 'coton SAUF soie'],
    ['avant:juillet 2021', 'before:July 2021'],
    ['après:1er juillet 2021', 'after:2021-07-01'],
    ['date:2021-04/2021-06', 'date:2021-04/2021-06'],
    ['marqueur:covid', 'flag:covid'],
    ['marqeur:covid', 'flag:covid'],
    ['http://a.b/c', 'http://a.b/c'],
  ])('reads %s as %s', (query, same) => expect(french.parseQuery(query)).toEqual(french.parseQuery(same)))

  it('is printed in French', () => {
    const printed = french.printQuery(french.parseQuery('title:emploi OR coton theme:x place:"a b" before:2021'))
    expect(printed).toBe('titre:emploi OU coton thème:x lieu:"a b" avant:2021')
  })

  it.each([
    ['28 juillet 2021', '2021-07-28..2021-07-28'],
    ['mercredi 28 juillet 2021', '2021-07-28..2021-07-28'],
    ['1er août 2021', '2021-08-01..2021-08-01'],
    ['coton en juillet 2021', '2021-07..2021-07 /coton/'],
    ['vidéo de juil. 2021', '2021-07..2021-07 video'],
    ['depuis 2021', '2021..'],
    ['coton depuis le 3 mars 2021', '2021-03-03.. /coton/'],
    ['à partir de mars 2021', '2021-03..'],
    ['coton avant mai 2021', '..2021-04 /coton/'],
    ['après 2020', '2021..'],
    ['jusqu’en mars 2021', '..2021-03'],
    ['coton jusqu’au 3 mars 2021', '..2021-03-03 /coton/'],
    ['d’avril à août 2021', '2021-04..2021-08'],
    ["coton d'avril à août 2021", '2021-04..2021-08 /coton/'],
    ['du 1er au 28 juillet 2021', '2021-07-01..2021-07-28'],
    ['du 28 juin au 3 juillet 2021', '2021-06-28..2021-07-03'],
    ['entre 2020 et 2021', '2020..2021'],
    ['avril et mai 2021', '2021-04..2021-05'],
    ['depuis avril jusqu’en juillet 2021', '2021-04..2021-07'],
    ['since May 2021', '2021-05..'],
    ['emploi et 2021 choses', null],
  ])('reads the date of %s', (query, right) => expect(french.said(query)).toBe(right))

  it.each([
    ['aout 2021', '2021-08'],
    ['Février 2021', '2021-02'],
    ['July 2021', '2021-07'],
    ['jui 2021', null],
  ])('reads %s as a date of a field', (text, period) => expect(french.parseTypedPeriod(text)).toBe(period))
})

describe('a query in Spanish', () => {
  it.each([
    ['título:empleo', 'title:empleo'],
    ['titulo:empleo', 'title:empleo'],
    ['tema:empleo O tema:salud', 'theme:empleo OR theme:salud'],
    ['algodón NO seda', 'algodón -seda'],
    ['antes:julio de 2021', 'before:2021-07'],
    ['fecha:28 de julio de 2021', 'date:2021-07-28'],
    ['después:2021', 'after:2021'],
    ['lugar: Perú', 'place:Perú'],
  ])('reads %s as %s', (query, same) => expect(spanish.parseQuery(query)).toEqual(spanish.parseQuery(same)))

  it.each([
    ['28 de julio de 2021', '2021-07-28..2021-07-28'],
    ['miércoles 28 de julio de 2021', '2021-07-28..2021-07-28'],
    ['algodón en julio de 2021', '2021-07..2021-07 /algodón/'],
    ['vídeo de julio de 2021', '2021-07..2021-07 video'],
    ['algodón desde el 3 de marzo de 2021', '2021-03-03.. /algodón/'],
    ['a partir de 2021', '2021..'],
    ['algodón antes de mayo de 2021', '..2021-04 /algodón/'],
    ['después de 2020', '2021..'],
    ['hasta el 3 de marzo de 2021', '..2021-03-03'],
    ['de abril a agosto de 2021', '2021-04..2021-08'],
    ['desde abril hasta agosto de 2021', '2021-04..2021-08'],
    ['del 1 al 28 de julio de 2021', '2021-07-01..2021-07-28'],
    ['del 28 de junio al 3 de julio de 2021', '2021-06-28..2021-07-03'],
    ['entre 2020 y 2021', '2020..2021'],
    ['setiembre de 2021', '2021-09..2021-09'],
    ['since May 2021', '2021-05..'],
  ])('reads the date of %s', (query, right) => expect(spanish.said(query)).toBe(right))
})

describe.each([
  [
    'French',
    french,
    ['titre:', 'thème:x', 'OU', 'SAUF', 'avant:mai 2021', 'lieu:"a b"', 'coton', 'résumé:', 'OR', '-'],
  ],
  ['Spanish', spanish, ['título:', 'tema:x', 'O', 'NO', 'antes:mayo de 2021', 'lugar:"a b"', 'algodón', 'NOT', '-']],
] as const)('a query in %s', (_, { parseQuery, printQuery }, words) => {
  it('is read again as it was once it is printed', () => {
    const arbitraryQuery = fc.array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 6 })),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(arbitraryQuery, (parts) => {
        const query = parseQuery(parts.join(' '))
        expect(parseQuery(printQuery(query))).toEqual(query)
      })
    )
  })
})

describe('the words of a language', () => {
  it('are read as the English ones are: of English words the same patterns are made', () => {
    const operators = Object.fromEntries(OPERATORS.map((name) => [name, name])) as Record<
      (typeof OPERATORS)[number],
      string
    >
    const language = { operators, or: 'OR', not: 'NOT', and: 'and' }
    const made = { ITEM: translateQueryWords(language, english).ITEM, ...translateThingWords(language) }
    const plain = (pattern: RegExp) =>
      pattern.source
        .replaceAll('OR|NOT|OR|NOT', 'OR|NOT')
        .replaceAll('(?:and|and)', 'and')
        .replaceAll('\\p{L}+):)?(?:["', '[a-z]+):)?(?:["')
    const { TOKEN, JOINING, TIMED, FACET_OPERATOR } = englishThings
    const { ITEM } = english
    for (const [name, pattern] of Object.entries({ TOKEN, JOINING, TIMED, FACET_OPERATOR, ITEM }))
      expect([name, plain(made[name as 'ITEM']), made[name as 'ITEM'].flags]).toEqual([
        name,
        plain(pattern),
        pattern.flags,
      ])
  })
})
