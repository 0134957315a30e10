import type { Core } from 'cytoscape'
import type { Camera } from './camera.ts'
import { neighbourhood } from './focus.ts'
import { bindKeys } from './keys.ts'
import { bindPointer } from './pointer.ts'
import type { Scene } from './scene.ts'
import type { Tip } from './tip.ts'
import type { GraphEvents, GraphProps, Point, SelectMode, ViewNode } from './types.ts'

interface PickingOn {
  host: HTMLElement
  stage: HTMLElement
  core: Core
  camera: Camera
  scene: Scene
  tip: Tip
  props: () => GraphProps
  events: () => GraphEvents
  /** Something else is pointed at. */
  onAttention: () => void
  /** A node is on its way. */
  onMoving: () => void
  reveal: (id: string) => void
  fit: () => void
}

/** What the reader points at and picks, by mouse, finger or keys. */
export class Picking {
  /** Under the pointer. */
  hovered: string | null = null
  /** Under the keyboard's cursor. */
  cursor: string | null = null
  private readonly on: PickingOn

  constructor(on: PickingOn) {
    this.on = on
  }

  /** @returns what lets go of mouse, finger and keys */
  bind(): (() => void)[] {
    return [this.bindPointer(), this.bindKeys()]
  }

  /** Lets go of what is no longer drawn. */
  forget(): void {
    const { nodes } = this.on.scene
    if (this.hovered && !nodes.has(this.hovered)) this.hover(null)
    if (this.cursor && !nodes.has(this.cursor)) this.cursor = null
  }

  pickWithin(line: readonly Point[], how: 'replace' | 'add'): void {
    this.pickAll(this.on.scene.within(line), how)
  }

  private pickAll(ids: string[], how: 'replace' | 'add'): void {
    const selected = new Set(how === 'add' ? [...this.on.props().selected, ...ids] : ids)
    this.pick(ids, how)
    this.on.events().onSay(`${selected.size} selected`)
  }

  private pick(ids: string[], how: SelectMode): void {
    this.cursor = null
    this.on.tip.hide()
    this.on.events().onSelect(ids, how)
  }

  private hover(over: string | null): void {
    const { host, scene, tip, camera, props, events, onAttention } = this.on
    // What was pointed at may be gone by now: a group that was opened.
    const id = over !== null && scene.nodes.has(over) ? over : null
    if (id === this.hovered) return
    this.hovered = id
    onAttention()
    host.dataset['over'] = id ? 'node' : ''
    const at = id ? scene.at(id) : null
    if (id && at) tip.show(events().describe(id), at, scene.radius(id), camera.size, props().insets)
    else tip.hide()
  }

  /** Moves the keyboard's cursor, and says where it is. */
  private walkTo(id: string | null): void {
    const { events, onAttention, reveal } = this.on
    this.cursor = id
    onAttention()
    if (!id) return
    reveal(id)
    events().onSay(events().describe(id))
  }

  private carryTo(id: string, to: Point): void {
    this.on.core.getElementById(id).renderedPosition({ ...to })
    this.on.onMoving()
    this.on.reveal(id)
  }

  private menuAt(id: string | null): void {
    const { host, camera, scene, events } = this.on
    const box = host.getBoundingClientRect()
    const { width, height } = camera.size
    const at = id === null ? { x: width / 2, y: height / 2 } : scene.at(id)
    if (at) events().onMenu(id, { x: box.left + at.x, y: box.top + at.y })
  }

  private bindPointer(): () => void {
    const { core, stage, camera, events, onMoving } = this.on
    return bindPointer(core, stage, {
      hover: (id) => this.hover(id),
      select: (ids, how) => this.pick(ids, how),
      framed: (ids) => this.pickAll(ids, 'add'),
      expand: (id) => events().onExpand(id),
      menu: (id, at) => events().onMenu(id, at),
      moved: (id, at) => events().onMove(id, camera.unplace(at)),
      moving: onMoving,
    })
  }

  private bindKeys(): () => void {
    const { host, core, camera, scene, props, events, fit } = this.on
    return bindKeys(host, {
      cursor: () => this.cursor ?? props().selected.findLast((id) => scene.nodes.has(id)) ?? null,
      setCursor: (id) => this.walkTo(id),
      start: () => mostImportantInSight(scene, camera),
      neighbours: (id) => scene.places(neighbourhood([id], scene.touching).nodes),
      all: () => scene.places(scene.nodes.keys()),
      at: (id) => scene.places([id])[0] ?? null,
      pick: (ids, how) => this.pick(ids, how),
      expand: (id) => events().onExpand(id),
      menu: (id) => this.menuAt(id),
      pickAllInSight: () => this.pickWithin(frameOf(camera), 'replace'),
      whereIs: (id) => (scene.nodes.get(id)?.members ? null : scene.at(id)),
      moveTo: (id, to) => this.carryTo(id, to),
      putDown: (id) => events().onMove(id, camera.unplace(core.getElementById(id).position())),
      zoom: (factor) => camera.zoomBy(factor),
      fit,
      pan: (by) => camera.panBy(by),
      say: (text) => events().onSay(text),
    })
  }
}

function mostImportantInSight({ nodes, at }: Scene, { size }: Camera): string | null {
  let best: ViewNode | null = null
  for (const node of nodes.values()) {
    const point = at(node.id)
    const inSight = point && point.x > 0 && point.y > 0 && point.x < size.width && point.y < size.height
    if (inSight && (!best || node.importance > best.importance)) best = node
  }
  return best?.id ?? null
}

/** The part of the window that no panel covers. */
function frameOf({ size, insets }: Camera): Point[] {
  const [left, top] = [insets.left, insets.top]
  const [right, bottom] = [size.width - insets.right, size.height - insets.bottom]
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
}
