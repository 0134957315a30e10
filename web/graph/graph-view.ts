import cytoscape, { type Core } from 'cytoscape'
import { addTies } from './add-ties.ts'
import { AnchorLayer } from './anchor-layer.ts'
import { Camera } from './camera.ts'
import { syncElements } from './elements.ts'
import type { Size } from './fit.ts'
import { Fitting } from './fitting.ts'
import { type Focus, incidence, neighbourhood } from './focus.ts'
import { FocusLayer, type Lit } from './focus-layer.ts'
import { glide } from './glide.ts'
import css from './graph.module.css'
import { GroundLayer } from './ground-layer.ts'
import { Growth } from './growth.ts'
import { focusOf, markPinned } from './highlight.ts'
import type { ImageKind } from './image.ts'
import type { Foot } from './image-legend.ts'
import { bindKeys } from './keys.ts'
import { LabelLayer, type Standing } from './label-layer.ts'
import { isInside, Lasso } from './lasso.ts'
import { forgetWidths } from './measure.ts'
import { Minimap } from './minimap.ts'
import { chooseLabels } from './naming.ts'
import { Painter } from './painter.ts'
import { type Palette, readPalette, watchTheme } from './palette.ts'
import { Patience } from './patience.ts'
import { bindPointer } from './pointer.ts'
import { pointAtNodes } from './pointing.ts'
import { quietPress } from './quiet-press.ts'
import { RowLayer } from './row-layer.ts'
import { stylesheet } from './stylesheet.ts'
import { Tip } from './tip.ts'
import { drawable, edgeKey } from './to-elements.ts'
import type { GraphEvents, GraphProps, Point, ViewEdge, ViewNode } from './types.ts'
import type { Place } from './walk.ts'

/**
 * The drawn graph: one class outside React. `new GraphView(host, props, events)` draws, `update(props)` changes what
 * differs, `destroy()` lets go; what the reader does comes out through `events`.
 */
export class GraphView {
  private readonly core: Core
  private readonly camera: Camera
  private readonly growth: Growth
  private readonly fitting: Fitting
  private readonly painter: Painter
  private readonly host: HTMLElement
  private readonly stage = document.createElement('div')
  private readonly ground = new GroundLayer()
  private readonly light = new FocusLayer()
  private readonly labels = new LabelLayer()
  private readonly tip = new Tip()
  private readonly anchors: AnchorLayer
  private readonly rows: RowLayer
  private readonly lasso: Lasso
  private readonly minimap: Minimap
  private readonly undoAll: (() => void)[] = []
  private props: GraphProps
  private events: GraphEvents
  private palette: Palette
  private nodes = new Map<string, ViewNode>()
  private edges = new Map<string, ViewEdge>()
  private touching = new Map<string, ViewEdge[]>()
  private hovered: string | null = null
  private cursor: string | null = null
  private focus: Focus | null = null
  private readonly patience: Patience
  private stopGlide = (): void => {}
  private stopTies = (): void => {}
  private labelTimer = 0
  private nameTimer = 0

  constructor(host: HTMLElement, props: GraphProps, events: GraphEvents) {
    this.host = host
    this.patience = new Patience(host)
    this.props = props
    this.events = events
    this.palette = readPalette(host)
    this.anchors = new AnchorLayer((id) => this.events.onAnchor(id))
    this.rows = new RowLayer((id) => this.events.onAnchor(id))
    this.lasso = new Lasso((line) => this.pickWithin(line, 'add'))
    this.minimap = new Minimap((at) => this.camera.lookAt(at))
    this.stage.className = css['stage'] ?? ''
    host.append(this.ground.canvas, this.rows.lines, this.stage, this.light.canvas, this.labels.canvas)
    host.append(
      this.anchors.element,
      this.rows.element,
      this.lasso.element,
      this.minimap.element,
      this.tip.element,
    )
    this.core = cytoscape({
      container: this.stage,
      style: stylesheet(this.palette),
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 8,
      boxSelectionEnabled: true,
      // What is selected stands in the URL: were Cytoscape to mark it too, it would draw everything anew.
      autounselectify: true,
      pixelRatio: 'auto',
    })
    quietPress(this.core)
    pointAtNodes(this.core)
    const size = { width: host.clientWidth, height: host.clientHeight }
    this.camera = new Camera(this.core, size, props.insets)
    this.growth = new Growth(this.core, this.camera, () => this.nameNodes())
    const { core, camera, growth, anchors, rows, onPlaced, onShaped } = this
    const scene = () => ({ nodes: this.nodes, anchors: this.props.anchors })
    this.fitting = new Fitting({ host, core, camera, growth, anchors, rows, scene, onPlaced, onShaped })
    this.light.resize(size.width, size.height)
    this.labels.resize(size.width, size.height)
    this.index()
    this.setTitles()
    keepForPaper(host, size)
    this.fitting.shape()
    syncElements(core, { ...this.drawing, edges: new Map() })
    this.fit(false)
    markPinned(this.core, props.pinned)
    host.dataset['drawing'] = 'canvas'
    this.painter = this.newPainter()
    this.listen()
    this.choosePainter()
    this.applyState()
    this.stopTies = addTies(core, [...this.edges.values()], growth.tieSize, () => growth.settle())
  }

  update(props: GraphProps): void {
    const before = this.props
    this.props = props
    this.camera.insets = props.insets
    const changed =
      before.nodes !== props.nodes || before.edges !== props.edges || before.anchors !== props.anchors
    if (changed) this.changeScene(before)
    if (changed || before.drawing !== props.drawing) this.choosePainter()
    if (changed || before.pinned !== props.pinned) markPinned(this.core, props.pinned)
    this.applyState()
    if (before.insets !== props.insets) {
      // What was pressed to open the panel is kept in sight, and else stays where it is.
      const opened = before.selected.length === 0 && props.selected.some((id) => this.nodes.has(id))
      if (!opened && this.fitting.again()) this.patience.stop()
      this.onView()
    }
  }

  setEvents(events: GraphEvents): void {
    this.events = events
  }

  destroy(): void {
    this.stopGlide()
    this.stopTies()
    this.patience.stop()
    clearTimeout(this.labelTimer)
    clearTimeout(this.nameTimer)
    this.growth.stop()
    this.painter.stop()
    for (const undo of this.undoAll) undo()
    this.core.destroy()
    this.host.replaceChildren()
  }

  // What may be asked from outside -----------------------------------------------------------------------------

  /** Shows everything, or the nodes given, in the part of the window that no panel covers. */
  fit(animate = true, ids?: readonly string[]): void {
    this.fitting.fit(animate, ids)
    if (!animate && !ids) this.afterZoom()
  }

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor)
  }

  centre(id: string): void {
    const node = this.nodes.get(id)
    if (node) this.camera.centre(this.camera.place(node))
  }

  reveal(id: string): void {
    this.patience.afterPress(() => {
      const at = this.rendered(id)
      if (at) this.camera.reveal(at)
    })
  }

  /** What is on screen as a file, with the legend and the source line given. */
  async image(foot: Foot, kind: ImageKind): Promise<Blob> {
    const { graphImage } = await import('./image.ts')
    const { core, ground, labels, anchors, rows, palette, standing } = this
    const { size } = this.camera
    this.growth.now()
    const [{ insets }, lit] = [this.props, this.lit()]
    return graphImage(
      { core, ground, labels, anchors, rows, palette, standing, foot, size, insets, lit },
      kind,
    )
  }

  // Scene ------------------------------------------------------------------------------------------------------

  private readonly place = (point: Point): Point => this.camera.place(point)

  private get drawing() {
    const { nodes, edges, touching, place } = this
    return { nodes, edges, touching, place }
  }

  private get standing(): Standing {
    return { at: this.rendered, radius: (id) => this.radius(id) }
  }

  private get attention() {
    return { hovered: this.hovered, cursor: this.cursor }
  }

  /** Where a node is on screen; of a tie, its middle. */
  private readonly rendered = (id: string): Point | null => {
    const node = this.core.getElementById(id)
    if (node.nonempty()) return { ...node.renderedPosition() }
    const edge = this.core.getElementById(edgeKey(id))
    if (edge.empty()) return null
    const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  }

  private index(): void {
    const { nodes, edges } = this.props
    this.nodes = new Map(nodes.map((node) => [node.id, node]))
    this.edges = new Map(drawable(nodes, edges).map((edge) => [edge.id, edge]))
    this.touching = incidence([...this.edges.values()])
    if (this.hovered && !this.nodes.has(this.hovered)) this.setHover(null)
    if (this.cursor && !this.nodes.has(this.cursor)) this.cursor = null
  }

  private setTitles(): void {
    this.anchors.set(this.props.anchors)
    this.rows.set(this.props.anchors)
  }

  private readonly onPlaced = (): void => {
    const { props, place, palette, nodes } = this
    this.ground.paint(props.anchors, place, palette)
    this.minimap.set([...nodes.values()].map((node) => ({ ...place(node), mark: node.mark })))
  }

  private readonly onShaped = (targets: Map<string, Point>, animate: boolean): void => {
    this.stopGlide()
    const stop = glide(this.core, targets, () => {}, this.nameNodes)
    if (animate) this.stopGlide = stop
    else stop()
  }

  /** What is gone goes, what is new comes from its neighbours, what moved glides. */
  private changeScene(before: GraphProps): void {
    this.stopGlide()
    this.stopTies()
    this.index()
    const rearranged = before.arrangement !== this.props.arrangement
    if (before.anchors !== this.props.anchors) {
      this.setTitles()
      if (rearranged) this.fitting.shape()
    }
    const targets = syncElements(this.core, this.drawing)
    if (before.anchors !== this.props.anchors) this.fitting.placeTitles()
    this.growth.now()
    if (targets.size > 0) this.stopGlide = glide(this.core, targets, () => {}, this.nameNodes)
    if (rearranged) {
      this.tip.hide()
      this.fit(true)
    }
    this.onView()
  }

  // State ------------------------------------------------------------------------------------------------------

  private applyState(): void {
    const { props, touching } = this
    this.lasso.use(props.selecting)
    this.anchors.select(props.selected)
    this.rows.select(props.selected)
    this.focus = focusOf(props, this.attention, touching, this.nodes)
    // On the host: Cytoscape takes any attribute of its container for a new size, and draws everything anew.
    this.host.toggleAttribute('data-dim', this.focus !== null)
    this.host.dataset['lit'] = String(this.focus?.nodes.size ?? 0)
    this.host.dataset['selected'] = props.selected.join(',')
    this.nameSoon()
  }

  private setHover(id: string | null): void {
    if (id === this.hovered) return
    this.hovered = id
    this.applyState()
    this.host.dataset['over'] = id ? 'node' : ''
    const at = id ? this.rendered(id) : null
    if (id && at)
      this.tip.show(this.events.describe(id), at, this.radius(id), this.camera.size, this.props.insets)
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

  // Drawing ----------------------------------------------------------------------------------------------------

  private radius(id: string): number {
    const node = this.core.getElementById(id)
    return node.nonempty() ? (node.width() * this.core.zoom()) / 2 : 0
  }

  private readonly onView = (): void => {
    const [pan, zoom] = [this.core.pan(), this.core.zoom()]
    this.ground.move(pan, zoom)
    this.anchors.move(pan, zoom)
    this.rows.move(pan, zoom)
    const { size, insets, nearness } = this.camera
    this.minimap.draw(pan, zoom, size, insets, nearness, this.palette)
    clearTimeout(this.labelTimer)
    this.labelTimer = window.setTimeout(this.settle, 70)
  }

  private readonly onRender = (): void => {
    this.light.draw(this.lit(), this.palette)
    this.labels.draw(this.standing, this.palette)
  }

  private lit(): Lit | null {
    const { focus, nodes, edges, hovered, cursor, props } = this
    if (!focus) return null
    const pointed = hovered ?? cursor
    const strong = neighbourhood(pointed ? [pointed] : props.selected, this.touching).edges
    const selected = new Set(props.selected)
    return { focus, nodes, edges, strong, selected, cursor, ...this.standing }
  }

  private newPainter(): Painter {
    const { core, stage, camera, growth, host } = this
    const palette = () => this.palette
    return new Painter(
      { core, stage, palette, size: () => camera.size, tieGrowth: () => growth.tieGrowth },
      (way) => {
        growth.ties = way === 'canvas'
        growth.settle()
        host.dataset['drawing'] = way
      },
    )
  }

  private choosePainter(): void {
    this.painter.choose(this.props.drawing, this.nodes.size + this.edges.size)
  }

  private afterZoom(): void {
    this.growth.now()
    this.onView()
    this.nameSoon()
  }

  /** The view stands still again: names are chosen once all nodes have their sizes. */
  private readonly settle = (): void => this.growth.settle()

  /** Once for all that asks for it now, in a task of its own. */
  private nameSoon(): void {
    this.nameTimer ||= window.setTimeout(this.nameNodes)
  }

  private readonly nameNodes = (): void => {
    clearTimeout(this.nameTimer)
    this.nameTimer = 0
    const { core, camera, labels, nodes, edges, focus, hovered, cursor, props } = this
    const main = new Set([hovered, cursor, ...(hovered ? [] : props.selected)].filter((id) => id !== null))
    const obstacles = [...this.anchors.boxes(core.zoom()), ...this.rows.boxes(core.zoom())]
    chooseLabels({ core, camera, labels, nodes, edges, focus, main, obstacles })
    this.host.dataset['labels'] = String(labels.shown.length)
    this.onRender()
  }

  // Listening --------------------------------------------------------------------------------------------------

  private listen(): void {
    this.core.on('viewport', this.onView)
    this.core.on('render', this.onRender)
    this.core.on('zoom', () => this.growth.follow())
    this.undoAll.push(
      this.bindPointer(),
      this.bindKeys(),
      watchTheme(() => this.repaint()),
      watchSize(this.host, () => this.resize()),
    )
    document.fonts.ready.then(() => this.onFont())
  }

  private bindPointer(): () => void {
    return bindPointer(this.core, this.stage, {
      hover: (id) => this.setHover(id),
      select: (ids, how) => this.pick(ids, how),
      expand: (id) => this.events.onExpand(id),
      menu: (id, at) => this.events.onMenu(id, at),
      moved: (id, at) => this.events.onMove(id, this.camera.unplace(at)),
      moving: this.nameNodes,
    })
  }

  private bindKeys(): () => void {
    return bindKeys(this.host, {
      cursor: () => this.cursor ?? this.props.selected.findLast((id) => this.nodes.has(id)) ?? null,
      setCursor: (id) => this.setCursor(id),
      start: () => this.mostImportantInSight(),
      neighbours: (id) => this.places(neighbourhood([id], this.touching).nodes),
      all: () => this.places(this.nodes.keys()),
      at: (id) => this.places([id])[0] ?? null,
      pick: (ids, how) => this.pick(ids, how),
      expand: (id) => this.events.onExpand(id),
      menu: (id) => this.menuAt(id),
      pickAllInSight: () => this.pickWithin(frameOf(this.camera), 'replace'),
      whereIs: (id) => (this.nodes.get(id)?.members ? null : this.rendered(id)),
      moveTo: (id, to) => this.carryTo(id, to),
      putDown: (id) => this.events.onMove(id, this.camera.unplace(this.core.getElementById(id).position())),
      zoom: (factor) => this.zoomBy(factor),
      fit: () => this.fit(),
      pan: (by) => this.camera.panBy(by),
      say: (text) => this.events.onSay(text),
    })
  }

  private pick(ids: string[], how: 'replace' | 'add'): void {
    this.cursor = null
    this.tip.hide()
    this.events.onSelect(ids, how)
  }

  private pickWithin(line: readonly Point[], how: 'replace' | 'add'): void {
    const ids = [...this.nodes.keys()].filter((id) => {
      const at = this.rendered(id)
      return at && isInside(at, line)
    })
    const selected = new Set(how === 'add' ? [...this.props.selected, ...ids] : ids)
    this.pick([...selected], 'replace')
    this.events.onSay(`${selected.size} selected`)
  }

  private carryTo(id: string, to: Point): void {
    this.core.getElementById(id).renderedPosition({ ...to })
    this.nameNodes()
    this.reveal(id)
  }

  private menuAt(id: string | null): void {
    const box = this.host.getBoundingClientRect()
    const { width, height } = this.camera.size
    const at = id === null ? { x: width / 2, y: height / 2 } : this.rendered(id)
    if (at) this.events.onMenu(id, { x: box.left + at.x, y: box.top + at.y })
  }

  private places(ids: Iterable<string>): Place[] {
    return this.fitting.places(ids)
  }

  private mostImportantInSight(): string | null {
    const { width, height } = this.camera.size
    let best: ViewNode | null = null
    for (const node of this.nodes.values()) {
      const at = this.rendered(node.id)
      const inSight = at && at.x > 0 && at.y > 0 && at.x < width && at.y < height
      if (inSight && (!best || node.importance > best.importance)) best = node
    }
    return best?.id ?? null
  }

  private repaint(): void {
    this.palette = readPalette(this.host)
    this.core.style(stylesheet(this.palette))
    this.ground.paint(this.props.anchors, this.place, this.palette)
    this.afterZoom()
  }

  private onFont(): void {
    forgetWidths()
    this.anchors.measure()
    this.onView()
    this.nameNodes()
  }

  /** A window of another size or shape: the map is stretched to it anew. */
  private resize(): void {
    const before = this.camera.size
    const size = { width: this.host.clientWidth, height: this.host.clientHeight }
    if (size.width === 0 || (before.width === size.width && before.height === size.height)) return
    this.camera.size = size
    keepForPaper(this.host, size)
    this.light.resize(size.width, size.height)
    this.labels.resize(size.width, size.height)
    this.core.resize()
    this.anchors.measure()
    this.fit(false)
  }
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

/** The print style scales the picture as it is on screen. */
function keepForPaper(host: HTMLElement, { width, height }: Size): void {
  host.style.setProperty('--map-width', String(width))
  host.style.setProperty('--map-height', String(height))
}

function watchSize(host: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed)
  observer.observe(host)
  return () => observer.disconnect()
}
