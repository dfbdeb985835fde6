// A view as Markdown (CommonMark): a heading, whose news it is, and each article with its day, its summary and what it is filed under.

import { formatDays } from '../day-in-words.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { MARKDOWN_WORDS } from '../markdown-words.ts'
import type { ExportedArticle, ExportedView } from './exported-view.ts'

/** In pointed brackets an address may have parentheses. */
const escapeAddress = (address: string): string =>
  address.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll(' ', '%20')

function printArticle({ citation, kicker, format, themes, flags, places }: ExportedArticle): string {
  const { title, address, day, dayEnd, abstract } = citation
  const facts = [formatDays(day, dayEnd), kicker, format, ...themes, ...flags, ...places]
  return [
    `## [${escapeMarkdown(title)}](<${escapeAddress(address)}>)`,
    facts.flatMap((fact) => (fact === null ? [] : [escapeMarkdown(fact)])).join(' · '),
    ...(abstract === null ? [] : [escapeMarkdown(abstract)]),
  ].join('\n\n')
}

/** Prints a view as Markdown. */
export const printMarkdown = ({ name, address, settings, articles }: ExportedView): string =>
  `${[
    `# ${escapeMarkdown(name)}`,
    escapeMarkdown(`${MARKDOWN_WORDS.view(settings.publisher, settings.name)} ${settings.rights}`),
    `<${escapeAddress(address)}>`,
    ...articles.map(printArticle),
  ].join('\n\n')}\n`
