import type { Core } from 'cytoscape'
import { type Camera, clamp } from './camera.ts'
import { bundleWidth } from './marks.ts'
import { bundleStyle } from './stylesheet.ts'

/** How sizes follow the zoom: by a root of it, so that zooming in makes room rather than only enlarging. */
const power = 0.55

/** A change of the zoom smaller than this restyles nothing: each step of a pinch would restyle all nodes. */
const least = 0.12

export class Growth {
  private readonly core: Core
  private readonly camera: Camera
  private drawnZoom = 0
  private settledZoom = 0

  constructor(core: Core, camera: Camera) {
    this.core = core
    this.camera = camera
  }

  /** Small windows have smaller nodes. */
  get room(): number {
    const { width, height } = this.camera.free
    return clamp(Math.sqrt((width * height) / 1_000_000), 0.66, 1.15)
  }

  /** Sets the sizes of nodes for the zoom there is. */
  apply(force = false): void {
    const zoom = this.core.zoom()
    if (!force && Math.abs(Math.log(zoom / this.drawnZoom)) < least) return
    this.drawnZoom = zoom
    const factor = (this.camera.nearness ** power * this.room) / zoom
    this.core.batch(() => {
      for (const node of this.core.nodes()) node.data('px', node.data('size') * factor)
    })
  }

  /** After new ties, among which bundles have widths of their own. */
  refresh(): void {
    this.settledZoom = 0
    this.settle()
  }

  /** After a new style sheet nothing of it is set. */
  forget(): void {
    this.settledZoom = 0
  }

  /** Sets the width of ties: once the zoom is over, since it restyles all of them. */
  settle(): void {
    const zoom = this.core.zoom()
    if (this.settledZoom === zoom) return
    this.settledZoom = zoom
    const width = clamp(this.camera.nearness ** 0.4, 0.9, 2) / zoom
    this.core.batch(() => {
      for (const edge of this.core.edges('.bundle')) edge.data('px', bundleWidth(edge.data('count')) * width)
    })
    this.core
      .style()
      .selector('edge')
      .style({ width: 0.7 * width })
      .selector(bundleStyle.selector)
      .style(bundleStyle.style)
      .update()
  }
}
