import type { Core, EventObject, EventObjectNode } from 'cytoscape'
import type { Point, SelectMode } from './types.ts'

/** What mouse and finger do, told in the words of the graph. */

interface PointerActions {
  hover: (id: string | null) => void
  select: (ids: string[], how: SelectMode) => void
  /** These lay in a frame. */
  framed: (ids: string[]) => void
  expand: (id: string) => void
  menu: (id: string | null, at: Point) => void
  moved: (id: string, to: Point) => void
  moving: () => void
}

/** A pointer that only passes over a node lights nothing. */
const restBeforeHover = 45

export function bindPointer(core: Core, stage: HTMLElement, act: PointerActions): () => void {
  let timer = 0
  const hoverSoon = (id: string | null) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => act.hover(id), id ? restBeforeHover : 90)
  }
  core.on('mouseover', 'node', (event) => hoverSoon(event.target.id()))
  core.on('mouseout', 'node', () => hoverSoon(null))
  let first: Hit | null = null
  /** The node that was tapped twice. */
  let twice: string | null = null
  let held = false
  core.on('tapstart', () => {
    held = false
  })
  core.on('taphold', () => {
    held = true
  })
  core.on('tap', (event) => {
    // The finger that opened a menu goes up: that is no tap.
    if (held) return
    const hit = hitOf(event, core)
    twice = first && isSecondOf(first, hit) ? first.id : null
    if (twice) return
    first = hit
    onTap(event, core, act)
  })
  // Cytoscape takes any two quick taps for a double one, those of two nodes too.
  core.on('dbltap', () => {
    if (twice) act.expand(twice)
  })
  core.on('cxttap taphold', (event) => {
    clearTimeout(timer)
    act.hover(null)
    act.menu(event.target === core ? null : event.target.id(), windowPoint(event))
  })
  core.on('drag', 'node', act.moving)
  core.on('dragfree', 'node', (event: EventObjectNode) =>
    act.moved(event.target.id(), event.target.position()),
  )
  const boxed: string[] = []
  core.on('box', 'node', (event) => boxed.push(event.target.id()))
  // Cytoscape tells of the end before it tells what lay within.
  core.on('boxend', () => setTimeout(() => act.framed(boxed.splice(0))))
  const noBrowserMenu = (event: Event) => event.preventDefault()
  stage.addEventListener('contextmenu', noBrowserMenu)
  // Cytoscape notices only movement within itself.
  const onLeave = () => hoverSoon(null)
  stage.addEventListener('pointerleave', onLeave)
  return () => {
    clearTimeout(timer)
    stage.removeEventListener('contextmenu', noBrowserMenu)
    stage.removeEventListener('pointerleave', onLeave)
  }
}

interface Hit {
  /** Null: the ground, or a tie. */
  id: string | null
  at: Point
  /** In milliseconds. */
  when: number
}

const hitOf = (event: EventObject, core: Core): Hit => ({
  id: event.target !== core && event.target.isNode() ? event.target.id() : null,
  at: windowPoint(event),
  when: event.originalEvent.timeStamp,
})

/** As long as Cytoscape takes two taps for one double tap, and as far as a finger errs. */
const [doubleTap, sameSpot] = [250, 24]

/** The second of two quick taps is meant for the node the first has hit, though the map may have moved on since. */
const isSecondOf = (first: Hit, { at, when }: Hit): boolean =>
  first.id !== null &&
  when - first.when <= doubleTap &&
  Math.hypot(at.x - first.at.x, at.y - first.at.y) <= sameSpot

function onTap(event: EventObject, core: Core, act: PointerActions): void {
  const more = isAdding(event.originalEvent)
  if (event.target === core) {
    if (!more) act.select([], 'replace')
  } else if (event.target.isNode()) act.select([event.target.id()], more ? 'toggle' : 'replace')
}

const isAdding = (event: { shiftKey?: boolean; metaKey?: boolean; ctrlKey?: boolean }): boolean =>
  Boolean(event.shiftKey || event.metaKey || event.ctrlKey)

function windowPoint(event: EventObject): Point {
  const original = event.originalEvent as MouseEvent & Partial<TouchEvent>
  const touch = original.touches?.[0] ?? original.changedTouches?.[0]
  return { x: touch?.clientX ?? original.clientX, y: touch?.clientY ?? original.clientY }
}
