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

  const nodes = Node.prototype
  const { insertBefore, removeChild } = nodes
  nodes.insertBefore = function <Inserted extends Node>(node: Inserted, next: Node | null): Inserted {
    if (isHeld(next, this)) complain('inserts before', next, this)
    return insertBefore.call(this, node, next) as Inserted
  }
  nodes.removeChild = function <Removed extends Node>(node: Removed): Removed {
    if (isHeld(node, this)) complain('removes', node, this)
    return removeChild.call(this, node) as Removed
  }
  for (const prototype of [Node.prototype, CharacterData.prototype, Text.prototype]) {
    const value = Object.getOwnPropertyDescriptor(prototype, 'nodeValue')
    if (value?.set === undefined) continue
    const { set } = value
    Object.defineProperty(prototype, 'nodeValue', {
      ...value,
      set(this: Node, text: string | null) {
        if (isHeld(this, this.parentNode)) complain('changes', this, this.parentNode)
        set.call(this, text)
      },
    })
  }
}
