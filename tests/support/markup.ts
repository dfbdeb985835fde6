// What the app's markup holds, read from its source: the words that it spells out, and the classes that it names.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseSync } from 'vite'

const APP = resolve(import.meta.dirname, '../../src/app')

/** A node of a syntax tree, as ESTree has it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The nodes right under a node. */
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** A node and all that are under it. */
const allOf = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allOf)]

/** The attributes whose text a reader sees or hears. */
const READ_ATTRIBUTES =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary)$/

/**
 * The texts that an expression may come to: of both sides of a condition, of the fixed parts of a template. What is only compared, looked up or
 * passed on is left out. `resolveName` gives the value of a name; null where it is not known.
 */
function textsOf(node: Node, resolveName: (name: string) => Node | null): string[] {
  const within = (...keys: string[]) =>
    keys.flatMap((key) => [node[key]].flat().filter(isNode)).flatMap((child) => textsOf(child, resolveName))
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : []
    case 'TemplateElement':
      return [(node['value'] as { cooked: string }).cooked]
    case 'TemplateLiteral':
      return within('quasis', 'expressions')
    case 'ConditionalExpression':
      return within('consequent', 'alternate')
    case 'LogicalExpression':
      return node['operator'] === '&&' ? within('right') : within('left', 'right')
    case 'BinaryExpression':
      return node['operator'] === '+' ? within('left', 'right') : []
    case 'ArrayExpression':
      return within('elements')
    case 'ObjectExpression':
      return within('properties')
    case 'Property':
      return within('value')
    case 'MemberExpression':
      return within('object')
    case 'CallExpression':
      // `[a, b].join(' ')`
      return isNode(node['callee']) && node['callee'].type === 'MemberExpression' ? within('callee') : []
    case 'Identifier': {
      const value = resolveName(String(node['name']))
      return value === null ? [] : textsOf(value, resolveName)
    }
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return within('expression')
    default:
      return []
  }
}

export interface Markup {
  /** Words for a reader that stand in the markup itself, as `file: words`. */
  readonly spelledOut: readonly string[]
  /** The classes that the markup names, each once. */
  readonly classes: readonly string[]
}

function readFile(file: string): Markup {
  const { program, errors } = parseSync(file, readFileSync(resolve(APP, file), 'utf8'))
  if (errors.length > 0) throw new SyntaxError(`${file} can't be parsed: ${errors[0]?.message}`)
  const nodes = allOf(program as unknown as Node)
  const constants = new Map(
    nodes.flatMap(({ type, id, init }) =>
      type === 'VariableDeclarator' && isNode(id) && id.type === 'Identifier' && isNode(init)
        ? [[String(id['name']), init] as const]
        : []
    )
  )
  const words: string[] = []
  const classes: string[] = []
  for (const node of nodes) {
    if (node.type === 'JSXText') words.push(String(node['value']))
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const expressions = childrenOf(node).filter(({ type }) => type === 'JSXExpressionContainer')
      words.push(...expressions.flatMap((each) => textsOf(each, () => null)))
    }
    if (node.type !== 'JSXAttribute' || !isNode(node['value'])) continue
    const name = String((node['name'] as Node)['name'])
    if (READ_ATTRIBUTES.test(name)) words.push(...textsOf(node['value'], () => null))
    if (/^className$|ClassName$/.test(name))
      classes.push(
        ...textsOf(node['value'], (constant) => constants.get(constant) ?? null).flatMap((text) => text.split(/\s+/))
      )
  }
  return {
    spelledOut: words.filter((text) => /\p{L}/u.test(text)).map((text) => `${file}: ${text.trim()}`),
    classes: [...new Set(classes.filter(Boolean))],
  }
}

/** Reads the markup of all components; the tables of words are left out. */
export function readMarkup(): Markup {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !/(^|\/)words(\.\w+)?\.tsx$/.test(file)
  )
  const read = files.toSorted().map(readFile)
  return {
    spelledOut: read.flatMap(({ spelledOut }) => spelledOut),
    classes: [...new Set(read.flatMap(({ classes }) => classes))].toSorted(),
  }
}
