import cytoscape, { type Core, type NodeSingular } from 'cytoscape'
import { AnchorLayer } from './anchor-layer.ts'
import { centreViewport, extentOf, fitViewport, freeSize, type Size, stretchFor } from './fit.ts'
import { type Focus, incidence, neighbourhood } from './focus.ts'
import { glide, wantsStillness } from './glide.ts'
import css from './graph.module.css'
import { GroundLayer } from './ground-layer.ts'
import { graphImage, type ImageKind } from './image.ts'
import type { Foot } from './image-legend.ts'
import { bindKeys } from './keys.ts'
import { LabelLayer, type LabelledNode } from './label-layer.ts'
import { forgetWidths } from './measure.ts'
import { type Palette, readPalette, watchTheme } from './palette.ts'
import { bindPointer } from './pointer.ts'
import { stylesheet } from './stylesheet.ts'
import { Tip } from './tip.ts'
import { drawable, edgeElement, edgeKey, nodeElement } from './to-elements.ts'
import type { GraphEvents, GraphProps, Point, ViewEdge, ViewNode } from './types.ts'

/** How sizes follow the zoom: by its square root, so that zooming in makes room rather than only enlarging. */
const growth = 0.55

/**
 * The drawn graph: one class outside React. `new GraphView(host, props, events)` draws, `update(props)` changes what
 * differs, `destroy()` lets go; what the reader does comes out through `events`.
 */
export class GraphView {
  readonly core: Core
  private readonly host: HTMLElement
  private readonly stage = document.createElement('div')
  private readonly ground = new GroundLayer()
  private readonly labels = new LabelLayer()
  private readonly anchors: AnchorLayer
  private readonly tip = new Tip()
  private readonly undoAll: (() => void)[] = []
  private props: GraphProps
  private events: GraphEvents
  private palette: Palette
  private nodes = new Map<string, ViewNode>()
  private edges = new Map<string, ViewEdge>()
  private touching = new Map<string, ViewEdge[]>()
  private stretch: Point = { x: 1, y: 1 }
  private size: Size
  private fitZoom = 1
  private drawnZoom = 0
  private hovered: string | null = null
  private cursor: string | null = null
  private focus: Focus | null = null
  private stopGlide = (): void => {}
  private labelTimer = 0

  constructor(host: HTMLElement, props: GraphProps, events: GraphEvents) {
    this.host = host
    this.props = props
    this.events = events
    this.palette = readPalette(host)
    this.size = { width: host.clientWidth, height: host.clientHeight }
    this.anchors = new AnchorLayer((id) => this.events.onAnchor(id))
    this.stage.className = css['stage'] ?? ''
    host.append(this.ground.canvas, this.stage, this.labels.canvas, this.anchors.element, this.tip.element)
    this.core = cytoscape({
      container: this.stage,
      style: stylesheet(this.palette),
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 8,
      autounselectify: false,
      boxSelectionEnabled: true,
      selectionType: 'additive',
      pixelRatio: 'auto',
    })
    this.labels.resize(this.size.width, this.size.height)
    this.setScene(props)
    this.fit(false)
    this.listen()
    this.applyState()
  }

  update(props: GraphProps): void {
    const before = this.props
    this.props = props
    const rearranged = before.arrangement !== props.arrangement
    if (before.nodes !== props.nodes || before.edges !== props.edges || before.anchors !== props.anchors)
      this.changeScene(rearranged)
    this.applyState()
  }

  setEvents(events: GraphEvents): void {
    this.events = events
  }

  destroy(): void {
    this.stopGlide()
    clearTimeout(this.labelTimer)
    for (const undo of this.undoAll) undo()
    this.core.destroy()
    this.host.replaceChildren()
  }

  // Viewport -----------------------------------------------------------------------------------------------------

  /** Shows everything, or the nodes given, in the part of the window that no panel covers. */
  fit(animate = true, ids?: readonly string[]): void {
    const chosen = ids?.map((id) => this.nodes.get(id)).filter((node) => node !== undefined)
    const places = (chosen ?? [...this.nodes.values()]).map((node) => this.place(node))
    const titles = chosen ? [] : this.props.anchors.map((anchor) => this.place(anchor))
    const extent = extentOf([...places, ...titles])
    const room = this.anchors.room
    const padding = chosen ? { x: 60, y: 60 } : { x: room.x + 4, y: room.y + 4 }
    const target = fitViewport(extent, this.size, this.props.insets, padding)
    if (!chosen) this.fitZoom = target.zoom
    this.go(
      { ...target, zoom: Math.min(target.zoom, chosen ? this.fitZoom * 3 : 8) },
      animate,
      chosen ? extent : null,
    )
  }

  zoomBy(factor: number): void {
    const free = freeSize(this.size, this.props.insets)
    const position = {
      x: this.props.insets.left + free.width / 2,
      y: this.props.insets.top + free.height / 2,
    }
    this.animate({ zoom: { level: this.core.zoom() * factor, renderedPosition: position } })
  }

  panBy(by: Point): void {
    this.core.panBy(by)
  }

  /** Brings a node to the middle of the free part of the window, near enough to read its surroundings. */
  centre(id: string): void {
    const node = this.nodes.get(id)
    if (!node) return
    const zoom = Math.max(this.core.zoom(), this.fitZoom * 1.5)
    this.go(centreViewport(this.place(node), zoom, this.size, this.props.insets), true)
  }

  /** Pans just as far as a node needs to come out from under a panel or the edge. */
  reveal(id: string): void {
    const at = this.rendered(id)
    if (!at) return
    const { insets } = this.props
    const margin = 60
    const x = clamp(at.x, insets.left + margin, this.size.width - insets.right - margin) - at.x
    const y = clamp(at.y, insets.top + margin, this.size.height - insets.bottom - margin) - at.y
    if (x || y) this.animate({ panBy: { x, y } })
  }

  /** What is on screen as a file, with the legend and the source line given. */
  image(foot: Foot, kind: ImageKind): Promise<Blob> {
    const parts = {
      core: this.core,
      ground: this.ground,
      labels: this.labels,
      anchors: this.anchors,
      palette: this.palette,
      size: this.size,
      at: this.rendered,
      foot,
    }
    return graphImage(parts, kind)
  }

  private go(
    view: { zoom: number; pan: Point },
    animate: boolean,
    extent: ReturnType<typeof extentOf> | null = null,
  ): void {
    let target = view
    if (extent) {
      const centre = { x: (extent.minX + extent.maxX) / 2, y: (extent.minY + extent.maxY) / 2 }
      target = centreViewport(centre, view.zoom, this.size, this.props.insets)
    }
    if (animate) this.animate(target)
    else this.core.viewport(target)
    if (!animate) this.afterZoom()
  }

  private animate(to: Record<string, unknown>): void {
    this.core.stop()
    this.core.animate({ ...to, duration: wantsStillness() ? 0 : 320, easing: 'ease-out-cubic' } as never)
  }

  // Scene --------------------------------------------------------------------------------------------------------

  private readonly place = (point: Point): Point => ({
    x: point.x * this.stretch.x,
    y: point.y * this.stretch.y,
  })
  private readonly unplace = (point: Point): Point => ({
    x: point.x / this.stretch.x,
    y: point.y / this.stretch.y,
  })

  private readonly rendered = (id: string): Point | null => {
    const node = this.core.getElementById(id)
    return node.nonempty() ? { ...node.renderedPosition() } : null
  }

  private setScene(props: GraphProps): void {
    const extent = extentOf([...props.nodes, ...props.anchors])
    this.stretch = stretchFor(extent, freeSize(this.size, props.insets))
    this.index(props)
    this.core.batch(() => {
      this.core.add([...this.nodes.values()].map((node) => nodeElement(node, this.place, 1)))
      this.core.add([...this.edges.values()].map(edgeElement))
    })
    this.anchors.set(props.anchors, this.place)
    this.ground.paint(props.anchors, this.place, this.palette)
  }

  private index(props: GraphProps): void {
    this.nodes = new Map(props.nodes.map((node) => [node.id, node]))
    this.edges = new Map(drawable(props.nodes, props.edges).map((edge) => [edge.id, edge]))
    this.touching = incidence([...this.edges.values()])
  }

  /** Takes out what is gone, adds what is new beside what it hangs on, and lets what moved glide. */
  private changeScene(rearranged: boolean): void {
    this.stopGlide()
    const before = this.nodes
    this.index(this.props)
    if (this.hovered && !this.nodes.has(this.hovered)) this.setHover(null)
    if (this.cursor && !this.nodes.has(this.cursor)) this.cursor = null
    const targets = new Map<string, Point>()
    this.core.batch(() => {
      this.removeGone()
      for (const node of this.nodes.values()) {
        const to = this.place(node)
        if (!before.has(node.id)) this.addNode(node)
        if (!samePlace(this.core.getElementById(node.id).position(), to)) targets.set(node.id, to)
      }
      for (const edge of this.edges.values())
        if (this.core.getElementById(edgeKey(edge.id)).empty()) this.core.add(edgeElement(edge))
    })
    this.anchors.set(this.props.anchors, this.place)
    this.ground.paint(this.props.anchors, this.place, this.palette)
    this.onView()
    this.grow(true)
    if (targets.size > 0) this.stopGlide = glide(this.core, targets, () => {}, this.chooseLabels)
    if (rearranged) this.fit(true)
    this.chooseLabels()
  }

  private removeGone(): void {
    this.core
      .edges()
      .filter((edge) => !this.edges.has(edge.id().slice(4)))
      .remove()
    this.core
      .nodes()
      .filter((node) => !this.nodes.has(node.id()))
      .remove()
  }

  /** A new node starts from a neighbour that stands already, so that one sees where it comes from. */
  private addNode(node: ViewNode): void {
    const parent = this.touching
      .get(node.id)
      ?.map((edge) => this.core.getElementById(edge.from === node.id ? edge.to : edge.from))
      .find((other) => other.nonempty())
    const element = this.core.add(nodeElement(node, this.place, 1))
    if (parent && !wantsStillness()) element.position({ ...parent.position() })
  }

  // State --------------------------------------------------------------------------------------------------------

  /** Selection, pins and what is lit, as classes. */
  private applyState(): void {
    const { selected, pinned, selecting } = this.props
    this.stage.toggleAttribute('data-selecting', selecting)
    this.core.userPanningEnabled(!selecting)
    this.focus = this.focusNow()
    const { focus, props } = this
    const chosen = new Set(selected)
    const strong = new Set(
      neighbourhood(this.hovered ? [this.hovered] : this.cursor ? [this.cursor] : selected, this.touching)
        .edges,
    )
    this.core.batch(() => {
      for (const node of this.core.nodes()) {
        const id = node.id()
        setClass(node, 'selected', chosen.has(id))
        setClass(node, 'pinned', pinned.has(id))
        setClass(node, 'cursor', id === this.cursor)
        setClass(node, 'near', focus?.nodes.has(id) ?? false)
        setClass(node, 'faded', focus !== null && !focus.nodes.has(id))
      }
      for (const edge of this.core.edges()) {
        const id = edge.id().slice(4)
        setClass(edge, 'strong', focus !== null && strong.has(id))
        setClass(edge, 'lit', focus !== null && focus.edges.has(id) && !strong.has(id))
        setClass(edge, 'faded', focus !== null && !focus.edges.has(id))
      }
    })
    this.host.dataset['lit'] = String(focus?.nodes.size ?? 0)
    this.host.dataset['selected'] = props.selected.join(',')
    this.chooseLabels()
  }

  private focusNow(): Focus | null {
    if (this.hovered) return neighbourhood([this.hovered], this.touching)
    if (this.cursor) return neighbourhood([this.cursor], this.touching)
    const present = this.props.selected.filter((id) => this.nodes.has(id))
    if (present.length === 0) return null
    const focus = neighbourhood(present, this.touching)
    for (const id of this.props.lit) focus.nodes.add(id)
    for (const id of this.props.litEdges) focus.edges.add(id)
    return focus
  }

  private setHover(id: string | null): void {
    if (id === this.hovered) return
    this.hovered = id
    this.applyState()
    this.stage.dataset['over'] = id ? 'node' : ''
    const at = id ? this.rendered(id) : null
    if (id && at) this.tip.show(this.events.describe(id), at, this.radius(id), this.size)
    else this.tip.hide()
  }

  /** Moves the keyboard's cursor, and says where it is. */
  private setCursor(id: string | null): void {
    this.cursor = id
    this.applyState()
    if (!id) return
    this.reveal(id)
    this.events.onSay(this.events.describe(id))
  }

  // Drawing ------------------------------------------------------------------------------------------------------

  private radius(id: string): number {
    const node = this.core.getElementById(id)
    return node.nonempty() ? (node.width() * this.core.zoom()) / 2 : 0
  }

  /** Sets the sizes for the zoom; not at every step of a pinch, as each one restyles all nodes. */
  private grow(force = false): void {
    const zoom = this.core.zoom()
    if (!force && Math.abs(Math.log(zoom / this.drawnZoom)) < 0.04) return
    this.drawnZoom = zoom
    const free = freeSize(this.size, this.props.insets)
    const room = clamp(Math.sqrt((free.width * free.height) / 1_000_000), 0.66, 1.15)
    const factor = ((zoom / this.fitZoom) ** growth * room) / zoom
    this.core.batch(() => {
      for (const node of this.core.nodes()) node.data('px', node.data('size') * factor)
    })
    const thin = clamp((zoom / this.fitZoom) ** 0.4, 0.9, 2) / zoom
    this.core
      .style()
      .selector('edge')
      .style({ width: 0.7 * thin })
      .selector('edge.lit')
      .style({ width: thin })
      .selector('edge.strong')
      .style({ width: 1.6 * thin })
      .update()
  }

  private readonly onView = (): void => {
    const { pan, zoom } = { pan: this.core.pan(), zoom: this.core.zoom() }
    this.ground.move(pan, zoom)
    this.anchors.move(pan, zoom)
  }

  private readonly onRender = (): void => {
    this.labels.draw(this.rendered, this.palette)
  }

  private afterZoom(): void {
    this.grow(true)
    this.onView()
    this.chooseLabels()
  }

  private readonly chooseLabels = (): void => {
    const zoom = this.core.zoom()
    const near = zoom / this.fitZoom
    const nodes = this.core
      .nodes()
      .map((node) => this.labelled(node, zoom))
      .filter((node) => node !== null)
    const discs = this.core.nodes().map((node) => ({
      id: node.id(),
      x: node.position('x') * zoom,
      y: node.position('y') * zoom,
      radius: (node.width() * zoom) / 2,
    }))
    const free = freeSize(this.size, this.props.insets)
    const most = this.focus ? 80 : Math.round(((free.width * free.height) / 24_000) * Math.max(1, near ** 2))
    this.labels.choose(nodes, {
      zoom,
      most,
      discs: this.focus ? [] : discs,
      obstacles: this.anchors.boxes(zoom),
      scale: clamp(near ** 0.16, 0.92, 1.25),
    })
    this.host.dataset['labels'] = String(this.labels.shown.length)
    this.onRender()
  }

  /** While something is lit, only that is named; else organisations first, and programmes once there is room. */
  private labelled(element: NodeSingular, zoom: number): LabelledNode | null {
    const node = this.nodes.get(element.id())
    if (!node) return null
    const { focus } = this
    if (focus && !focus.nodes.has(node.id)) return null
    const quiet = node.type === 'programme'
    const near = zoom / this.fitZoom
    if (!focus && quiet && near < 1.9) return null
    if (!focus && !quiet && node.importance < 0.42 - 0.22 * (near - 1)) return null
    const main =
      node.id === this.hovered ||
      node.id === this.cursor ||
      (!this.hovered && this.props.selected.includes(node.id))
    return {
      id: node.id,
      text: node.short,
      quiet,
      importance: main ? Math.max(0.6, node.importance) : node.importance,
      rank: node.importance + (main ? 10 : 0) - (quiet ? 0.5 : 0),
      at: element.position(),
      radius: (element.width() * zoom) / 2,
    }
  }

  // Listening ----------------------------------------------------------------------------------------------------

  private listen(): void {
    this.core.on('viewport', this.onView)
    this.core.on('render', this.onRender)
    this.core.on('zoom', () => {
      this.grow()
      clearTimeout(this.labelTimer)
      this.labelTimer = window.setTimeout(this.chooseLabels, 70)
    })
    this.undoAll.push(
      bindPointer(this.core, this.stage, {
        hover: (id) => this.setHover(id),
        select: (ids, how) => this.pick(ids, how),
        expand: (id) => this.events.onExpand(id),
        menu: (id, at) => this.events.onMenu(id, at),
        moved: (id, at) => this.events.onMove(id, this.unplace(at)),
        moving: this.chooseLabels,
      }),
      bindKeys(this.host, {
        cursor: () => this.cursor ?? this.props.selected[0] ?? null,
        setCursor: (id) => this.setCursor(id),
        start: () => this.mostImportantInSight(),
        neighbours: (id) => this.places(neighbourhood([id], this.touching).nodes),
        all: () => this.places(this.nodes.keys()),
        at: (id) => this.places([id])[0] ?? null,
        pick: (ids, how) => this.pick(ids, how),
        expand: (id) => this.events.onExpand(id),
        menu: (id) => this.menuAt(id),
        zoom: (factor) => this.zoomBy(factor),
        fit: () => this.fit(),
        pan: (by) => this.panBy(by),
        say: (text) => this.events.onSay(text),
      }),
      watchTheme(() => this.repaint()),
      watchSize(this.host, () => this.resize()),
    )
    document.fonts.ready.then(() => this.onFont())
  }

  private pick(ids: string[], how: 'replace' | 'add'): void {
    this.cursor = null
    this.tip.hide()
    this.events.onSelect(ids, how)
  }

  private menuAt(id: string): void {
    const box = this.host.getBoundingClientRect()
    const at = this.rendered(id)
    if (at) this.events.onMenu(id, { x: box.left + at.x, y: box.top + at.y })
  }

  private places(ids: Iterable<string>): { id: string; x: number; y: number }[] {
    return [...ids].flatMap((id) => {
      const node = this.nodes.get(id)
      return node ? [{ id, ...this.place(node) }] : []
    })
  }

  private mostImportantInSight(): string | null {
    const inSight = [...this.nodes.values()].filter((node) => {
      const at = this.rendered(node.id)
      return at && at.x > 0 && at.y > 0 && at.x < this.size.width && at.y < this.size.height
    })
    return (
      inSight.reduce<ViewNode | null>(
        (best, node) => (best && best.importance >= node.importance ? best : node),
        null,
      )?.id ?? null
    )
  }

  private repaint(): void {
    this.palette = readPalette(this.host)
    this.core.style(stylesheet(this.palette))
    this.ground.paint(this.props.anchors, this.place, this.palette)
    this.grow(true)
    this.onView()
    this.onRender()
  }

  private onFont(): void {
    forgetWidths()
    this.anchors.measure()
    this.onView()
    this.chooseLabels()
  }

  /** A new size: a window turned upright stretches the map anew, a small change only refits. */
  private resize(): void {
    const before = this.size
    this.size = { width: this.host.clientWidth, height: this.host.clientHeight }
    if (this.size.width === 0 || (before.width === this.size.width && before.height === this.size.height))
      return
    this.labels.resize(this.size.width, this.size.height)
    this.core.resize()
    this.stretch = stretchFor(
      extentOf([...this.props.nodes, ...this.props.anchors]),
      freeSize(this.size, this.props.insets),
    )
    this.core.batch(() => {
      for (const node of this.nodes.values()) this.core.getElementById(node.id).position(this.place(node))
    })
    this.anchors.place(this.place)
    this.ground.paint(this.props.anchors, this.place, this.palette)
    this.fit(false)
  }
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))
const samePlace = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01

function setClass(
  element: { hasClass: (name: string) => boolean; toggleClass: (name: string, on: boolean) => unknown },
  name: string,
  on: boolean,
): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on)
}

function watchSize(host: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed)
  observer.observe(host)
  return () => observer.disconnect()
}
