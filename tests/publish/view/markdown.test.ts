import { expect, it } from 'vitest'
import { escapeMarkdown } from '../../../src/publish/view/markdown.ts'

it.each([
  ['*No* _to_ `child` [labour] <b> & ~ | #1', String.raw`\*No\* \_to\_ \`child\` \[labour\] \<b\> \& \~ \| \#1`],
  ['1. not a list', String.raw`1\. not a list`],
  ['- not a list', String.raw`\- not a list`],
  ['Plain: €8 million - 50 %.', 'Plain: €8 million - 50 %.'],
])('shows text in Markdown as it is: %s', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})
