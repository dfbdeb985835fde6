// Markup as a tree in which every element knows its place in the file: XML for feeds, HTML for saved pages. Never throws, and reads on after
// a slip, as browsers and feed readers do; what it had to guess is a fault. Entities of XML and HTML alone are known: what a document declares
// itself is neither expanded nor fetched. Leaves out comments, declarations, and what the elements mean.

import { Parser } from 'htmlparser2'
import { defined, itemAt } from '../../model/item-at.ts'

export interface MarkupElement {
  /** With its prefix, as written; in HTML in lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
  /** Where its start tag begins, its content begins, and its end tag ends: UTF-16 units of the text. */
  readonly start: number
  readonly inside: number
  readonly end: number
  /** Whether the file ends inside it. */
  readonly isCut: boolean
}

/** An element, or text with its entities decoded. */
export type MarkupNode = MarkupElement | string

export interface Fault {
  /** An element that the end of another closes, one that the file ends in, or one that stands too deep for anything after it to be read. */
  readonly kind: 'unclosed' | 'cut' | 'deep'
  readonly name: string
  /** Where the element begins. */
  readonly offset: number
}

export interface Markup {
  /** Stands for the document; its name is empty. */
  readonly root: MarkupElement
  /** In XML every slip; in HTML, which allows end tags to be left out, only what is too deep. */
  readonly faults: readonly Fault[]
}

/** As deep as browsers go. It keeps the time for hostile files in proportion to their length, and recursion over the tree safe. */
const DEEPEST = 500

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: MarkupNode[]
  readonly start: number
  readonly inside: number
  end: number
  isCut: boolean
}

/** Parses a whole file, or a fragment of HTML. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): Markup {
  const root: OpenElement = { ...openElement('', {}, 0), end: text.length }
  const open: OpenElement[] = [root]
  const faults: Fault[] = []
  let isEnding = false
  const top = () => itemAt(open, open.length - 1)
  const report = (fault: Fault['kind'], { name, start }: OpenElement) => {
    if (kind === 'xml' || fault === 'deep') faults.push({ kind: fault, name, offset: start })
  }
  const closeAll = () => {
    for (const element of open.splice(1)) {
      element.end = text.length
      element.isCut = true
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { ...openElement(name, attributes, parser.startIndex), inside: parser.endIndex + 1 }
        top().children.push(element)
        open.push(element)
        if (open.length <= DEEPEST) return
        report('deep', element)
        parser.pause()
      },
      ontext(data) {
        const { children } = top()
        const before = children.at(-1)
        if (typeof before === 'string') children[children.length - 1] = before + data
        else children.push(data)
      },
      onclosetag(_, isImplied) {
        // What the parser closes at the end of the file stays open here: it is cut.
        if (isEnding || open.length === 1) return
        const element = defined(open.pop())
        // A tag that closes itself is closed by no other.
        const byAnother = isImplied && parser.startIndex > element.start
        // The parser's end of `</a >` is the space; the tag ends with its bracket.
        element.end = byAnother ? parser.startIndex : afterBracket(text, parser.endIndex)
        if (byAnother) report('unclosed', element)
      },
    },
    { xmlMode: kind === 'xml' }
  )
  parser.write(text)
  isEnding = true
  parser.end()
  const cut = top()
  if (cut !== root && faults.at(-1)?.kind !== 'deep') report('cut', cut)
  closeAll()
  return { root, faults }
}

const afterBracket = (text: string, offset: number): number => text.indexOf('>', offset) + 1 || text.length

const openElement = (name: string, attributes: Readonly<Record<string, string>>, start: number): OpenElement => {
  return { name, attributes, children: [], start, inside: start, end: start, isCut: false }
}
