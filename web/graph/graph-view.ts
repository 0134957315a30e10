import cytoscape, { type Core } from 'cytoscape'
import { addSlowly } from './add-slowly.ts'
import { Camera } from './camera.ts'
import { syncElements } from './elements.ts'
import type { Size } from './fit.ts'
import { Fitting } from './fitting.ts'
import { glide } from './glide.ts'
import { Growth } from './growth.ts'
import { markPinned } from './highlight.ts'
import type { ImageKind } from './image.ts'
import type { Foot } from './image-legend.ts'
import { Layers } from './layers.ts'
import { forgetWidths } from './measure.ts'
import { isLarge, Painter } from './painter.ts'
import { type Palette, readPalette, watchTheme } from './palette.ts'
import { Patience } from './patience.ts'
import { Picking } from './picking.ts'
import { plainNodes } from './plain-nodes.ts'
import { pointAtNodes } from './pointing.ts'
import { quietPress } from './quiet-press.ts'
import { Scene } from './scene.ts'
import { Showing } from './showing.ts'
import { stylesheet } from './stylesheet.ts'
import { edgeElement, edgeKey, nodeElement, sizeOf, withSize } from './to-elements.ts'
import type { GraphEvents, GraphProps, Point, ViewEdge, ViewNode } from './types.ts'

/** As many new nodes as a frame may have where Cytoscape paints them. */
const nodesAtOnce = 130
/** Milliseconds in which the names of a new map are painted. */
const tiesAfter = 100

/**
 * The drawn graph: one class outside React. `new GraphView(host, props, events)` draws, `update(props)` changes what
 * differs, `destroy()` lets go; what the reader does comes out through `events`. What is drawn is held by Scene, what
 * lies about it by Layers, the view by Camera and Fitting, what the reader does by Picking, what is lit and named by Showing,
 * and who paints by Painter.
 */
export class GraphView {
  private readonly core: Core
  private readonly camera: Camera
  private readonly scene: Scene
  private readonly layers: Layers
  private readonly growth: Growth
  private readonly fitting: Fitting
  private readonly picking: Picking
  private readonly showing: Showing
  private readonly painter: Painter
  private readonly patience: Patience
  private readonly host: HTMLElement
  private readonly undoAll: (() => void)[] = []
  private props: GraphProps
  private events: GraphEvents
  private palette: Palette
  private stopGlide = (): void => {}
  /** Ends the adding that goes on; null: all is drawn. */
  private stopAdding: (() => void) | null = null

  constructor(host: HTMLElement, props: GraphProps, events: GraphEvents) {
    this.host = host
    this.props = props
    this.events = events
    this.palette = readPalette(host)
    this.patience = new Patience(host)
    this.layers = new Layers(host, {
      onAnchor: (id) => this.events.onAnchor(id),
      onArea: (line) => this.picking.pickWithin(line, 'add'),
      onLook: (at) => this.camera.lookAt(at),
    })
    this.core = newCore(this.layers.stage, this.palette)
    const size = { width: host.clientWidth, height: host.clientHeight }
    this.camera = new Camera(this.core, size, props.insets)
    this.scene = new Scene(this.core, this.camera)
    this.growth = new Growth(this.core, this.camera, () => this.showing.name())
    const { camera, scene, growth, layers, onPlaced, onShaped } = this
    this.fitting = new Fitting({ host, camera, growth, layers, scene, onPlaced, onShaped })
    this.picking = this.newPicking()
    this.showing = this.newShowing()
    layers.resize(size)
    scene.set(props)
    layers.setTitles(props.anchors)
    keepForPaper(host, size)
    this.fitting.shape()
    this.fit(false)
    host.dataset['drawing'] = 'canvas'
    this.painter = this.newPainter()
    this.listen()
    this.choosePainter()
    this.showing.attend()
    this.addNodes()
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
    this.showing.attend()
    if (before.insets !== props.insets) {
      // What was pressed to open the panel is kept in sight, and else stays where it is.
      const opened = before.selected.length === 0 && props.selected.some((id) => this.scene.nodes.has(id))
      if (!opened && this.fitting.again()) this.patience.stop()
      this.showing.moved()
    }
  }

  setEvents(events: GraphEvents): void {
    this.events = events
  }

  destroy(): void {
    this.stopGlide()
    this.stopAdding?.()
    this.patience.stop()
    this.showing.stop()
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
    const [place] = this.scene.places([id])
    if (place) this.camera.centre(place)
  }

  reveal(id: string): void {
    this.patience.afterPress(() => {
      const at = this.scene.at(id)
      if (at) this.camera.reveal(at)
    })
  }

  /** What is on screen as a file, with the legend and the source line given. */
  async image(foot: Foot, kind: ImageKind): Promise<Blob> {
    const { graphImage } = await import('./image.ts')
    const { core, layers, palette, scene } = this
    const { size } = this.camera
    this.growth.now()
    const [{ insets }, lit] = [this.props, this.showing.lit()]
    return graphImage({ core, ...layers, palette, standing: scene, foot, size, insets, lit }, kind)
  }

  // What is drawn ----------------------------------------------------------------------------------------------

  private readonly onPlaced = (): void => {
    const { layers, props, palette, scene } = this
    layers.ground.paint(props.anchors, scene.place, palette)
    layers.minimap.set([...scene.nodes.values()].map((node) => ({ ...scene.place(node), mark: node.mark })))
  }

  private readonly onShaped = (targets: Map<string, Point>, animate: boolean): void => {
    this.stopGlide()
    const stop = glide(this.core, targets, () => {}, this.showing.name)
    if (animate) this.stopGlide = stop
    else stop()
  }

  /** What is not yet drawn, some at a time: nodes, then ties. */
  private addNodes(): void {
    const { core, scene, growth } = this
    const nodes = [...scene.nodes.values()].filter(({ id }) => core.getElementById(id).empty())
    const element = (node: ViewNode) =>
      withSize(nodeElement(node, scene.place), growth.nodeSize(sizeOf(node)))
    const onEnd = () => {
      markPinned(core, this.props.pinned)
      this.showing.nameSoon()
      // Names are on screen before the ties come.
      const timer = setTimeout(() => this.addTies(), tiesAfter)
      this.stopAdding = () => clearTimeout(timer)
    }
    const most = isLarge(this.elements) ? undefined : nodesAtOnce
    this.stopAdding = addSlowly(core, nodes, element, onEnd, most)
  }

  private addTies(): void {
    const { core, scene, growth } = this
    const ties = [...scene.edges.values()].filter(({ id }) => core.getElementById(edgeKey(id)).empty())
    const element = (edge: ViewEdge) => withSize(edgeElement(edge), growth.tieSize(edge.count ?? 0))
    this.stopAdding = addSlowly(core, ties, element, () => {
      this.stopAdding = null
      growth.settle()
    })
  }

  /** What is gone goes, what is new comes from its neighbours, what moved glides. */
  private changeScene(before: GraphProps): void {
    const { core, props, scene, layers, fitting } = this
    this.stopGlide()
    this.stopAdding?.()
    const known = scene.nodes
    scene.set(props)
    this.picking.forget()
    const rearranged = before.arrangement !== props.arrangement
    const retitled = before.anchors !== props.anchors
    if (retitled) layers.setTitles(props.anchors)
    if (retitled && rearranged) fitting.shape()
    const targets = syncElements(core, scene, this.stopAdding === null)
    if (this.stopAdding) this.addNodes()
    if (retitled) fitting.placeTitles()
    this.growth.now()
    if (targets.size > 0) this.stopGlide = glide(core, targets, () => {}, this.showing.name)
    if (rearranged) {
      layers.tip.hide()
      this.fit(true)
    } else fitting.follow(known)
    this.showing.moved()
  }

  // How it is drawn --------------------------------------------------------------------------------------------

  private newShowing(): Showing {
    const { host, core, camera, scene, layers, growth, picking } = this
    const [props, palette] = [() => this.props, () => this.palette]
    return new Showing({ host, core, camera, scene, layers, growth, picking, props, palette })
  }

  private newPainter(): Painter {
    const { core, camera, growth, host, layers } = this
    const palette = () => this.palette
    return new Painter(
      { core, stage: layers.stage, palette, size: () => camera.size, tieGrowth: () => growth.tieGrowth },
      (way) => {
        growth.ties = way === 'canvas'
        growth.settle()
        host.dataset['drawing'] = way
      },
    )
  }

  private choosePainter(): void {
    this.painter.choose(this.props.drawing, this.elements)
  }

  private get elements(): number {
    return this.scene.nodes.size + this.scene.edges.size
  }

  private afterZoom(): void {
    this.growth.now()
    this.showing.moved()
    this.showing.nameSoon()
  }

  // What happens to it -----------------------------------------------------------------------------------------

  private newPicking(): Picking {
    const { host, core, camera, scene, layers } = this
    return new Picking({
      host,
      core,
      camera,
      scene,
      stage: layers.stage,
      tip: layers.tip,
      props: () => this.props,
      events: () => this.events,
      onAttention: () => this.showing.attend(),
      onMoving: () => this.showing.name(),
      reveal: (id) => this.reveal(id),
      fit: () => this.fit(),
    })
  }

  private listen(): void {
    this.core.on('viewport', this.showing.moved)
    this.core.on('render', this.showing.draw)
    this.core.on('zoom', () => this.growth.follow())
    this.undoAll.push(
      ...this.picking.bind(),
      watchTheme(() => this.repaint()),
      watchSize(this.host, () => this.resize()),
      watchFonts(() => this.onFont()),
    )
  }

  private repaint(): void {
    this.palette = readPalette(this.host)
    this.core.style(stylesheet(this.palette))
    this.layers.ground.paint(this.props.anchors, this.scene.place, this.palette)
    this.afterZoom()
  }

  private onFont(): void {
    forgetWidths()
    this.layers.anchors.measure()
    this.showing.moved()
    this.showing.name()
  }

  /** A window of another size or shape: the map is stretched to it anew. */
  private resize(): void {
    const before = this.camera.size
    const size = { width: this.host.clientWidth, height: this.host.clientHeight }
    if (size.width === 0 || (before.width === size.width && before.height === size.height)) return
    this.camera.size = size
    keepForPaper(this.host, size)
    this.layers.resize(size)
    this.core.resize()
    this.layers.anchors.measure()
    this.fit(false)
  }
}

function newCore(container: HTMLElement, palette: Palette): Core {
  const core = cytoscape({
    container,
    style: stylesheet(palette),
    layout: { name: 'preset' },
    minZoom: 0.05,
    maxZoom: 8,
    boxSelectionEnabled: true,
    // What is selected stands in the URL: were Cytoscape to mark it too, it would draw everything anew.
    autounselectify: true,
    pixelRatio: 'auto',
  })
  plainNodes(core)
  quietPress(core)
  pointAtNodes(core)
  return core
}

/** The print style scales the picture as it is on screen. */
function keepForPaper(host: HTMLElement, { width, height }: Size): void {
  host.style.setProperty('--map-width', String(width))
  host.style.setProperty('--map-height', String(height))
}

/** Text is measured anew once a font has come; those that are there already tell nothing. */
function watchFonts(changed: () => void): () => void {
  document.fonts.addEventListener('loadingdone', changed)
  return () => document.fonts.removeEventListener('loadingdone', changed)
}

function watchSize(host: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed)
  observer.observe(host)
  return () => observer.disconnect()
}
