import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { type Camera, clamp } from './camera.ts'
import { tieWidth } from './marks.ts'
import { neediest, type Sized } from './neediest.ts'

/** How sizes follow the zoom: by a root of it, so that zooming in makes room rather than only enlarging. */
const power = 0.55

/** Sizes that are off by less than these shares stay: while the zoom moves, and once it rests. */
const [moving, resting] = [0.05, 0.02]

/**
 * How many nodes and ties get another size in one frame. Cytoscape works out anew what changes, and the ties of it:
 * all of the seed at once takes longer than a frame has.
 */
const [nodesAFrame, tiesAFrame] = [64, 140]

/** The sizes of nodes and the widths of ties, kept in line with the zoom a few at a time. */
export class Growth {
  private readonly core: Core
  private readonly camera: Camera
  private readonly onRest: () => void
  /** Off while something else draws the ties: then only `now` sets their widths. */
  ties = true
  private frame = 0
  private atRest = true

  /** @param onRest all sizes are right again, after `settle` */
  constructor(core: Core, camera: Camera, onRest: () => void) {
    this.core = core
    this.camera = camera
    this.onRest = onRest
  }

  /** Small windows have smaller nodes, whatever panels cover: one that opens restyles nothing. */
  get room(): number {
    const { width, height } = this.camera.size
    return clamp(Math.sqrt((width * height) / 1_250_000), 0.66, 1.15)
  }

  /** How much wider ties are than where everything shows. */
  get tieGrowth(): number {
    return clamp(this.camera.nearness ** 0.4, 0.9, 2)
  }

  private get nodeGrowth(): number {
    return (this.camera.nearness ** power * this.room) / this.core.zoom()
  }

  /** Of a node that is so large where everything shows, in the coordinates of the drawing. */
  readonly nodeSize = (size: number): number => size * this.nodeGrowth

  /** Width of the line of so many ties, in the coordinates of the drawing. */
  readonly tieSize = (count: number): number => (tieWidth(count) * this.tieGrowth) / this.core.zoom()

  /** Sets all sizes at once: for a scene or a window that is new. */
  now(): void {
    this.stop()
    this.set([...this.nodesOff(0), ...this.tiesOff(0)])
  }

  /** The zoom moves: what is in sight follows, frame by frame. */
  follow(): void {
    this.atRest = false
    this.soon()
  }

  /** The zoom rests: all the others follow too, and the ties. */
  settle(): void {
    this.atRest = true
    this.soon()
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
  }

  private soon(): void {
    this.frame ||= requestAnimationFrame(this.step)
  }

  private readonly step = (): void => {
    this.frame = 0
    const { atRest } = this
    const nodes = this.nodesOff(atRest ? resting : moving, !atRest)
    const ties = this.ties && atRest && nodes.length === 0 ? this.tiesOff(resting) : []
    this.set(neediest(nodes, nodesAFrame))
    this.set(neediest(ties, tiesAFrame))
    if (nodes.length + ties.length > 0) this.soon()
    else if (atRest) this.onRest()
  }

  private nodesOff(tolerance: number, inSight = false): Sized<NodeSingular>[] {
    const { x1, x2, y1, y2 } = this.core.extent()
    const grown = this.nodeGrowth
    const seen = (node: NodeSingular): boolean => {
      const { x, y } = node.position()
      return x >= x1 && x <= x2 && y >= y1 && y <= y2
    }
    return off(this.core.nodes(), (node) => node.data('size') * grown, tolerance).filter(
      ({ element }) => !inSight || seen(element),
    )
  }

  private tiesOff(tolerance: number): Sized<EdgeSingular>[] {
    return off(this.core.edges(), (edge) => this.tieSize(edge.data('count')), tolerance)
  }

  private set(sizes: readonly Sized<NodeSingular | EdgeSingular>[]): void {
    if (sizes.length === 0) return
    this.core.batch(() => {
      for (const { element, px } of sizes) element.data('px', px)
    })
  }
}

function off<E extends NodeSingular | EdgeSingular>(
  elements: Iterable<E>,
  wanted: (element: E) => number,
  tolerance: number,
): Sized<E>[] {
  const all: Sized<E>[] = []
  for (const element of elements) {
    const px = wanted(element)
    const error = Math.abs(element.data('px') / px - 1)
    if (error > tolerance) all.push({ element, px, error })
  }
  return all
}
