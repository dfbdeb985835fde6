// Citations as BibTeX, in the terms of biblatex: `@online`, with a whole date. Old BibTeX styles know neither; Zotero, JabRef and Biber do. The text
// is UTF-8; what TeX takes for a command is escaped.

import { defined } from '../../model/item-at.ts'
import { type Citation, noteOf } from './citation.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** The names that babel has for languages; any other is named by its code. */
const BABEL_NAMES: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
}

/** Escapes text for TeX. */
const escapeTex = (text: string): string =>
  text.replaceAll(/[\\~^]|[{}&%$#_]/g, (sign) => (sign in ESCAPES ? defined(ESCAPES[sign]) : `\\${sign}`))

/** In a URL, which is taken as it is, braces would end the field. */
const escapeUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D')

/** A keyword with a comma is one keyword. */
function escapeKeyword(keyword: string): string {
  const escaped = escapeTex(keyword)
  return keyword.includes(',') ? `{${escaped}}` : escaped
}

function printOne(citation: Citation): string {
  const { day, dayEnd, language, accessed, abstract, keywords } = citation
  const babel = BABEL_NAMES[language]
  const fields: readonly (readonly [string, string] | null)[] = [
    // Braces of its own keep the publisher's words together: it is no person.
    ['author', `{${escapeTex(citation.publisher)}}`],
    ['title', escapeTex(citation.title)],
    ['date', dayEnd === null ? day : `${day}/${dayEnd}`],
    ['url', escapeUrl(citation.address)],
    accessed && ['urldate', accessed],
    ['organization', `{${escapeTex(citation.publisher)}}`],
    babel === undefined ? ['language', escapeTex(language)] : ['langid', babel],
    abstract === null ? null : ['abstract', escapeTex(abstract)],
    keywords.length === 0 ? null : ['keywords', keywords.map(escapeKeyword).join(', ')],
    ['note', escapeTex(noteOf(citation))],
  ]
  const printed = fields.flatMap((field) => (field === null ? [] : [`  ${field[0]} = {${field[1]}},\n`]))
  return `@online{${citation.id},\n${printed.join('')}}\n`
}

/** Prints citations as entries of a .bib file, with an empty line between. */
export const printBibtex = (citations: readonly Citation[]): string => citations.map(printOne).join('\n')
