import { describe, expect, it } from 'vitest'
import { findLanguage } from '../../../src/compiler/read/find-language.ts'
import { SMALL_WORDS } from '../../../src/compiler/read/small-words.ts'

describe('findLanguage', () => {
  it.each([
    ['de', 'Der Verband begrüßt die Entscheidung und fordert mehr Schutz für Beschäftigte'],
    ['nl', 'Het akkoord is een stap voor werknemers die niet beschermd zijn'],
    ['sv', 'Regeringen och facken är överens om att inte höja avgiften'],
    ['da', 'Regeringen og fagbevægelsen er enige mellem denne uge og efter sommeren blev det sagt'],
    ['nb', 'Regjeringen og fagbevegelsen ble enige etter denne uken mellom partene fra landet'],
    ['fi', 'Hallitus ja liitot ovat sopineet, että työaika ei muutu'],
    ['pl', 'Rząd ogłosił, że płaca jest wyższa oraz że nie wzrosną składki w roku'],
    ['cs', 'Vláda oznámila, že mzdy jsou vyšší než ve srovnání, ale však která'],
    ['sk', 'Vláda oznámila, že mzdy sú vyššie ako alebo podľa zmluvy'],
    ['tr', 'Hükümet ve sendikalar ücret için bir anlaşma ile masadan kalktı'],
    ['id', 'Pemerintah dan serikat pekerja sepakat untuk upah yang lebih baik dalam tahun ini'],
    ['ro', 'Guvernul și sindicatele au căzut de acord în privința salariilor pentru anul viitor'],
    ['hu', 'A kormány és az érdekképviseletek megállapodtak, hogy csak egy év múlva'],
    ['vi', 'Chính phủ và các công đoàn đã đồng ý về tiền lương cho người lao động'],
  ] as const)('tells %s by its small words', (language, text) => {
    expect(findLanguage([text, null], [])).toBe(language)
  })

  it.each([
    ['ru', 'Правительство и профсоюзы договорились о повышении зарплаты', []],
    ['uk', 'Уряд та профспілки домовилися про підвищення, що діє від січня', []],
    ['bg', 'Правителството и синдикатите се договориха за увеличение на заплатите от януари', []],
    ['ru', 'МОТ', []],
    ['ar', 'الحكومة والنقابات تتفق على زيادة الأجور', []],
    ['el', 'Η κυβέρνηση συμφώνησε με τα συνδικάτα', []],
    ['ko', '정부와 노조가 임금 인상에 합의했다', []],
    ['ja', '政府と労働組合が賃金引き上げで合意', ['zh', 'ja']],
    ['zh', '政府与工会就提高工资达成协议', ['zh', 'ja']],
    ['ja', '労働組合', ['ja']],
    ['zh', '国际劳工组织（ILO）发布报告', ['en']],
    ['en', 'The report of the ministry is on 東京 and its trade', []],
    ['en', 'Wage talks', ['ru']],
    ['en', 'Wage talks', []],
    ['de', 'Lohnrunde', ['de']],
  ] as const)('is %s for “%s”, dated %j', (language, text, dated) => {
    expect(findLanguage([text, null], dated)).toBe(language)
  })
})

describe('the small words of later languages', () => {
  const { en, fr, es, it: italian, pt, ...later } = SMALL_WORDS
  const first = new Set([en, fr, es, italian, pt].flatMap((words) => words.split(' ')))

  it('are none of the first five languages', () => {
    const shared = Object.values(later).flatMap((words) => words.split(' ').filter((word) => first.has(word)))
    expect(shared).toEqual([])
  })
})
