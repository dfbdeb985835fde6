// Reads Chromium's accessibility tree of a page, without the nodes that it ignores. The protocol leaves out `aria-valuetext`: for sliders it is
// read from the element.

import type { CDPSession, Page } from '@playwright/test'

export interface AccessibleNode {
  readonly depth: number
  readonly role: string
  readonly name: string
  /** Its value in words: the text of a field, "April 2021" for a slider; empty for none. */
  readonly value: string
  /** `checked=true`, `expanded=false` and the like. */
  readonly states: readonly string[]
  readonly focusable: boolean
}

/** A node of the protocol, with only the fields that are read here. */
interface RawNode {
  readonly nodeId: string
  readonly backendDOMNodeId?: number
  readonly ignored: boolean
  readonly role?: RawValue
  readonly name?: RawValue
  readonly value?: RawValue
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[]
  readonly childIds?: readonly string[]
}
interface RawValue {
  readonly value?: string | number | boolean
}

const STATES = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'invalid',
  'level',
  'hasPopup',
  'live',
  'modal',
]

/** States that are left out because they are the normal ones. */
const USUAL = new Set(['invalid=false', 'selected=false', 'disabled=false', 'live=off', 'modal=false'])

const textOf = (raw: RawValue | undefined): string => String(raw?.value ?? '').trim()

/** Returns the value of a slider in words; empty for none, and for anything but a slider. */
async function readSpokenValue(session: CDPSession, { role, backendDOMNodeId }: RawNode): Promise<string> {
  if (textOf(role) !== 'slider' || backendDOMNodeId === undefined) return ''
  const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId })
  const { attributes = [] } = node
  const at = attributes.indexOf('aria-valuetext')
  return at < 0 ? '' : (attributes[at + 1] ?? '')
}

function readNode(raw: RawNode, depth: number): AccessibleNode {
  const property = (name: string) => raw.properties?.find((each) => each.name === name)?.value
  return {
    depth,
    role: textOf(raw.role),
    name: textOf(raw.name),
    value: textOf(raw.value),
    states: STATES.flatMap((state) => {
      const value = property(state)
      return value === undefined ? [] : [`${state}=${textOf(value)}`]
    }).filter((state) => !USUAL.has(state)),
    focusable: property('focusable')?.value === true,
  }
}

/** Returns every node of the page, in the order in which a screen reader reads them. */
export async function readAccessibilityTree(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node: RawNode) => [node.nodeId, node]))
  const found: AccessibleNode[] = []
  const walk = async (raw: RawNode | undefined, depth: number): Promise<void> => {
    if (raw === undefined) return
    if (!raw.ignored) {
      const node = readNode(raw, depth)
      found.push({ ...node, value: (await readSpokenValue(session, raw)) || node.value })
    }
    for (const id of raw.childIds ?? []) await walk(byId.get(id), raw.ignored ? depth : depth + 1)
  }
  await walk(nodes[0], 0)
  await session.detach()
  return found
}

/** Roles that add nothing to the printed tree. */
const SILENT = new Set(['InlineTextBox', 'none', 'generic', 'LabelText', 'ListMarker'])

/** Roles whose name is their text: the text below them is not printed again. */
const NAMED_BY_THEIR_TEXT = new Set(['LabelText', 'link', 'button', 'heading', 'option', 'textbox'])

/** Returns the tree as indented lines: `slider "From" = April 2021`. */
export function printAccessibilityTree(nodes: readonly AccessibleNode[]): string {
  let told = Infinity
  const lines = nodes.flatMap(({ depth, role, name, value, states }) => {
    if (depth <= told) told = NAMED_BY_THEIR_TEXT.has(role) ? depth : Infinity
    if (SILENT.has(role) || (role === 'StaticText' && depth > told)) return []
    const said = [
      role,
      name !== '' && `"${name}"`,
      value !== '' && value !== name && `= ${value}`,
      states.length > 0 && `(${states.join(', ')})`,
    ]
    return `${'  '.repeat(depth)}${said.filter(Boolean).join(' ')}`
  })
  return lines.join('\n')
}
