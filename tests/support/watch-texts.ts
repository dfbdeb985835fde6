// Complains where React changes, removes or passes a text that stands beside other nodes. The translation of a browser takes such a text out of the
// page and puts an element in its place: React would write to a text that nobody sees, or fail to find it. A text that is all that its element has is
// written to the element, which is there.

/** Writes an error to the console for each such act, with the words of the place. Runs in the page: it may use nothing from outside. */
export function watchTexts(): void {
  const isMarked = (node: Node | null, mark: string) =>
    node !== null && Object.keys(node).some((key) => key.startsWith(mark))
  /**
   * Whether React holds on to a text. It marks such texts, and not the text of an element that has nothing else. What a test renders without an
   * element goes with the container.
   */
  const isHeld = (node: Node | null, parent: Node | null): node is Text =>
    node?.nodeType === 3 && isMarked(node, '__reactFiber') && !isMarked(parent, '__reactContainer')
  const complain = (act: string, text: Text, parent: Node | null) =>
    console.error(`${act} a text that a translation replaces: “${text.data}” in “${parent?.textContent ?? ''}”`)

  /** Calls `look` before each call of a method, with what it is called on and its first two arguments. */
  function before(prototype: object, name: string, look: (on: Node, first: Node | null, second: Node | null) => void) {
    const property = Object.getOwnPropertyDescriptor(prototype, name)
    const kind = name === 'nodeValue' ? 'set' : 'value'
    const method: unknown = property?.[kind]
    if (typeof method !== 'function') return
    const looking = new Proxy(method, {
      apply(target, on: Node, given: (Node | null)[]) {
        look(on, given[0] ?? null, given[1] ?? null)
        return Reflect.apply(target, on, given) as unknown
      },
    })
    Object.defineProperty(prototype, name, { ...property, [kind]: looking })
  }
  before(Node.prototype, 'insertBefore', (on, _, next) => {
    if (isHeld(next, on)) complain('inserts before', next, on)
  })
  before(Node.prototype, 'removeChild', (on, removed) => {
    if (isHeld(removed, on)) complain('removes', removed, on)
  })
  for (const prototype of [Node.prototype, CharacterData.prototype, Text.prototype]) {
    before(prototype, 'nodeValue', (on) => {
      if (isHeld(on, on.parentNode)) complain('changes', on, on.parentNode)
    })
  }
}
