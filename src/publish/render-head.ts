// Prints the tags of a page's head as HTML, one to a line. The build alone writes them: the app only keeps the title.

import { escapeText, jsonForScript } from './escape.ts'
import type { HeadTags } from './head-tags.ts'

export function renderHead({ title, description, meta, links, linkedData }: HeadTags): string {
  return [
    `<title>${escapeText(title)}</title>`,
    element('meta', { name: 'description', content: description }),
    ...meta.map((tag) => element('meta', tag)),
    ...links.map((link) => element('link', link)),
    ...linkedData.map((data) => `<script type="application/ld+json">${jsonForScript(data)}</script>`),
  ].join('\n')
}

function element(name: 'meta' | 'link', attributes: Readonly<Record<string, string>>): string {
  const printed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`)
  return `<${name}${printed.join('')} />`
}
