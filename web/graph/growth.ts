import type { Core, SingularElementArgument } from 'cytoscape'
import { type Camera, clamp } from './camera.ts'
import { bundleWidth } from './marks.ts'

/** How sizes follow the zoom: by a root of it, so that zooming in makes room rather than only enlarging. */
const power = 0.55

/** A change of the zoom smaller than this restyles nothing: each step of a pinch would restyle all nodes. */
const least = 0.12

/** Elements restyled in one frame: all at once would hold up the frames of a zoom. */
const perFrame = 90

export class Growth {
  private readonly core: Core
  private readonly camera: Camera
  private drawnZoom = 0
  private settledZoom = 0
  private nodes: SingularElementArgument[] = []
  private edges: SingularElementArgument[] = []
  private frame = 0

  constructor(core: Core, camera: Camera) {
    this.core = core
    this.camera = camera
  }

  /** Small windows have smaller nodes. */
  get room(): number {
    const { width, height } = this.camera.free
    return clamp(Math.sqrt((width * height) / 1_000_000), 0.66, 1.15)
  }

  /** Sets the sizes of nodes for the zoom there is: at once, or some in each frame. */
  apply(atOnce = false): void {
    const zoom = this.core.zoom()
    if (!atOnce && Math.abs(Math.log(zoom / this.drawnZoom)) < least) return
    this.drawnZoom = zoom
    this.nodes = this.core.nodes().toArray()
    if (atOnce) this.restyle(this.nodes.length, 0)
    else this.start()
  }

  /** Sets the widths of ties, some in each frame: once a zoom is over, and where ties are new. */
  settle(): void {
    const zoom = this.core.zoom()
    if (this.settledZoom === zoom) return
    this.settledZoom = zoom
    this.edges = this.core.edges().toArray()
    this.start()
  }

  /** After new ties or a new style sheet. */
  refresh(): void {
    this.settledZoom = 0
    this.settle()
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
  }

  private start(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.step)
  }

  private readonly step = (): void => {
    this.frame = 0
    const nodes = Math.min(perFrame, this.nodes.length)
    this.restyle(nodes, perFrame - nodes)
    if (this.nodes.length + this.edges.length > 0) this.start()
  }

  /** The first of those that wait. */
  private restyle(nodes: number, edges: number): void {
    const size = (this.camera.nearness ** power * this.room) / this.drawnZoom
    const width = clamp(this.camera.nearness ** 0.4, 0.9, 2) / this.settledZoom
    this.core.batch(() => {
      for (const node of this.nodes.splice(0, nodes)) node.data('px', node.data('size') * size)
      for (const edge of this.edges.splice(0, edges)) edge.data('px', tieWidth(edge.data('count')) * width)
    })
  }
}

/** In pixels at the zoom where everything shows; the count of a bundle, 0 for a tie. */
const tieWidth = (count: number): number => (count > 0 ? bundleWidth(count) : 0.7)
