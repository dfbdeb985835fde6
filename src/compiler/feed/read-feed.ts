// A feed as a seed: RSS (2.0, and 1.0 where it comes as RDF) or Atom, from XML to items. A slip in the XML is said, and what can be read is read;
// a file that is no feed is rejected as a whole.

import { REJECT_REASONS } from '../../model/reject-reasons.ts'
import { childrenOf } from '../markup/find-elements.ts'
import type { Finding } from '../markup/judge-found.ts'
import { parseMarkup, type Fault, type MarkupElement } from '../markup/markup.ts'
import { readItems, type FoundItems, type ReadItems } from '../markup/read-items.ts'
import { findAtomItems } from './find-atom-items.ts'
import { findRssItems } from './find-rss-items.ts'

/** Reads a feed. */
export function readFeed(seed: string, text: string): ReadItems {
  const { root, faults } = parseMarkup(text, 'xml')
  const [top] = childrenOf(root)
  const isBlank = text.replace(/^\uFEFF/, '').trim() === ''
  const items = isBlank ? [] : top === undefined ? null : findFeedItems(top)
  const findings = [...syntaxFindings(faults), ...(items === null ? [notAFeed(top)] : [])]
  if (items?.length === 0) findings.push({ ...NOTHING_LISTED, offset: top?.start ?? 0 })
  const rejected = items === null ? REJECT_REASONS.notAFeed : null
  return readItems(seed, text, { items: items ?? [], findings, rejected })
}

/** The items of a feed; null for XML of any other kind. */
function findFeedItems(top: MarkupElement): FoundItems['items'] | null {
  if (top.name === 'rss' || top.name === 'rdf:RDF') return findRssItems(top)
  return /^(?:[\w-]+:)?feed$/.test(top.name) ? findAtomItems(top) : null
}

/** What is wrong with the XML: the first slip of each kind, and how many more there are. */
function syntaxFindings(faults: readonly Fault[]): Finding[] {
  const firsts = faults.filter(({ kind }, index) => faults.findIndex((fault) => fault.kind === kind) === index)
  return firsts.map((first) => syntaxFinding(first, faults.filter(({ kind }) => kind === first.kind).length - 1))
}

function syntaxFinding({ kind, name, offset }: Fault, more: number): Finding {
  const said = {
    unclosed: `In XML each element is closed by its own end tag, and this <${name}> is closed by another’s; what can be read is read.`,
    cut: `In XML each element is closed, and the file ends inside this <${name}>; what stands before it is read.`,
    deep: `Elements nest in a feed a few levels deep; this <${name}> is far deeper, and nothing from here on is read.`,
  }
  return {
    code: 'feed-syntax',
    offset,
    message: said[kind] + (more > 0 ? ` There ${more === 1 ? 'is 1' : `are ${more}`} more like it.` : ''),
    hint: 'Save the feed again, as the server sent it.',
  }
}

function notAFeed(top: MarkupElement | undefined): Finding {
  const what = top === undefined ? 'has no element' : `is <${top.name}>`
  const isPage = top?.name.toLowerCase() === 'html'
  return {
    code: 'not-a-feed',
    offset: top?.start ?? 0,
    message: `An .xml seed is an RSS or Atom feed, and this file ${what}; it is left out.`,
    hint: isPage ? 'Name the page .html.' : 'Save the feed itself, or take the file out of the folder.',
  }
}

const NOTHING_LISTED = {
  code: 'seed-empty',
  message: 'A feed holds at least one item, and this one holds none.',
  hint: 'Save the feed again, or take the file out of the folder.',
} as const
