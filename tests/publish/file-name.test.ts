import { expect, it } from 'vitest'
import { printFileName } from '../../src/publish/file-name.ts'

it('names a file by what is in it, in plain letters', () => {
  expect(printFileName('Dateline 7 articles in Café & “Skills”, April 2021.', 'csv')).toBe(
    'dateline-7-articles-in-cafe-skills-april-2021.csv'
  )
})

it('cuts a long name at a word, and has one for words without a letter of ASCII', () => {
  expect(printFileName('word '.repeat(40), 'md')).toMatch(/^(?:word-){15}word\.md$/)
  expect(printFileName('w'.repeat(200), 'md')).toBe(`${'w'.repeat(80)}.md`)
  expect(printFileName('Работа', 'ris')).toBe('articles.ris')
})
