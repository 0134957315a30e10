import type { Core, NodeCollection } from 'cytoscape'

/** What Cytoscape's types leave out of an element. */
interface Pressed {
  _private: { active: boolean }
}

type Switch = (this: NodeCollection) => NodeCollection

/**
 * Cytoscape marks a node that is pressed as active, for styles to tell, and draws the whole map anew at the press and
 * at the release. No style of ours asks for it, so the mark alone is set.
 */
export function quietPress(core: Core): void {
  const elements = Object.getPrototypeOf(core.collection()) as Record<'activate' | 'unactivate', Switch>
  elements.activate = markAs(true)
  elements.unactivate = markAs(false)
}

const markAs = (active: boolean): Switch =>
  function mark() {
    for (const element of this.toArray()) (element as unknown as Pressed)._private.active = active
    return this
  }
